extension Schema {
    /// Step 5: originals that are too large for one row.
    static let fifth = """
        -- 1 while parts of the delivery are still to come.
        ALTER TABLE delivery ADD COLUMN open INTEGER;
        -- The bytes as received, in runs, where original.bytes is empty; zlib, if that is shorter than size.
        CREATE TABLE part (
            delivery INTEGER NOT NULL REFERENCES delivery, ordinal INTEGER NOT NULL, size INTEGER NOT NULL,
            bytes BLOB NOT NULL, PRIMARY KEY (delivery, ordinal)
        ) STRICT;

        """
}
