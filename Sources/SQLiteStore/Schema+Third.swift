extension Schema {
    /// Step 3: operators say why they link or part two records.
    static let third = """
        ALTER TABLE change ADD COLUMN reason TEXT;

        """
}
