extension Schema {
    /// Step 8: provenance says by which program an original was read.
    static let eighth = """
        -- Such as Chartway 0.1.0; nothing for what was read before this step, or is no reading of an original.
        ALTER TABLE delivery ADD COLUMN reader TEXT;

        """
}
