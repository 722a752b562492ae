extension Schema {
    /// Step 3: provenance says by which program an original was read.
    static let third = """
        -- Such as Chartway 0.1.0; nothing for what was read before this step, or is no reading of an original.
        ALTER TABLE delivery ADD COLUMN reader text;
        """
}
