extension Tables {
    /// The UCUM code of a unit: the spelling itself if it is valid, else what the table of repairs says; rule A18.
    ///
    /// - Returns: `nil` if the spelling stays text.
    package func unit(_ spelled: String) -> String? {
        if let repaired = store.unitRepairs[spelled] { return repaired }
        return UCUM.isValid(spelled) ? spelled : nil
    }
}
