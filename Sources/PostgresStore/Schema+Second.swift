extension Schema {
    /// Step 2: subscribers are told what each change did.
    static let second = """
        CREATE INDEX entry_version ON entry (version);
        CREATE INDEX person_version ON person (version);
        CREATE INDEX history_version ON history (version);
        """
}
