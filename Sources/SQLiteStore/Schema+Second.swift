extension Schema {
    /// Step 2: records are compared with records, whenever one is described anew.
    static let second = """
        -- The day of the latest visit that the source has told of.
        ALTER TABLE record ADD COLUMN care TEXT;
        CREATE INDEX review_candidate ON review (candidate) WHERE closed IS NULL;

        """
}
