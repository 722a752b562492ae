extension LinkAssertion {
    /// What to do about the assertion; the store does it.
    ///
    /// - Parameters:
    ///   - subjectID: The record that makes the assertion, the survivor of a merge.
    ///   - subject: What is known of it; `nil` if nothing is.
    ///   - other: What is known of the other record; `nil` if it has never been heard of.
    /// - Returns: what the store has to do.
    package func decide(subjectID: String, subject: PersonDescription?, other: PersonDescription?) -> LinkDecision {
        .none
    }
}
