extension Schema {
    /// Step 7: subscribers are told what each change did.
    static let seventh = """
        CREATE INDEX IF NOT EXISTS entry_version ON entry (version);
        CREATE INDEX IF NOT EXISTS person_version ON person (version);
        CREATE INDEX IF NOT EXISTS history_version ON history (version);

        """
}
