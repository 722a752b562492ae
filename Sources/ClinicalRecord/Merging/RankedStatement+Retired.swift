extension RankedStatement {
    /// The statement of a retired record: its identifiers are still found, but no longer in use.
    ///
    /// Source: mapping rules, section 7.4.
    var withOldIdentifiers: RankedStatement {
        var changed = value
        guard let identifiers = changed["identifier"]?.items else { return self }
        changed["identifier"] = .array(
            identifiers.map { identifier in
                var old = identifier
                old["use"] = MergeValue(plain: "old")
                return old
            }
        )
        return RankedStatement(changed, like: self)
    }
}
