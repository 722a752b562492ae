extension Schema {
    /// Step 4: resources are looked for across persons.
    static let fourth = """
        CREATE INDEX entry_kind ON entry (kind);
        -- Codes and identifiers tell few resources from many; statuses and categories do not.
        CREATE INDEX token_found ON token (field, value, entry) WHERE field % 8 IN (1, 4);

        """
}
