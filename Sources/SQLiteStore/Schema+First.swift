extension Schema {
    /// Step 1: deliveries, persons, entries and what finds them.
    static let first = deliveries + persons + entries

    private static let deliveries = """
        CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        -- Every commit has a number; versions are numbers of changes.
        CREATE TABLE change (
            id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT
        ) STRICT;
        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY REFERENCES change, source INTEGER NOT NULL REFERENCES source,
            sha256 BLOB NOT NULL, format TEXT NOT NULL, status TEXT NOT NULL, name TEXT NOT NULL, document TEXT,
            received INTEGER NOT NULL, size INTEGER NOT NULL,
            -- Record ids of the persons spoken of, 16 bytes each.
            subjects BLOB NOT NULL,
            created INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL,
            errors INTEGER NOT NULL, warnings INTEGER NOT NULL, notes INTEGER NOT NULL,
            leaves INTEGER NOT NULL, mapped INTEGER NOT NULL, structural INTEGER NOT NULL, omitted INTEGER NOT NULL,
            narrative INTEGER NOT NULL, refused INTEGER NOT NULL, unmapped INTEGER NOT NULL,
            UNIQUE (source, sha256)
        ) STRICT;
        CREATE INDEX delivery_document ON delivery (source, document) WHERE document IS NOT NULL;
        -- The bytes as received, and the places of leaves that nobody read; zlib, if that is shorter.
        CREATE TABLE original (
            delivery INTEGER PRIMARY KEY REFERENCES delivery, bytes BLOB NOT NULL,
            unread BLOB, unread_size INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE finding (
            delivery INTEGER NOT NULL REFERENCES delivery, ordinal INTEGER NOT NULL, severity INTEGER NOT NULL,
            code TEXT NOT NULL, byte INTEGER, line INTEGER, path TEXT NOT NULL, PRIMARY KEY (delivery, ordinal)
        ) STRICT, WITHOUT ROWID;

        """

    private static let persons = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, version INTEGER NOT NULL, conflicts TEXT,
            hash INTEGER NOT NULL, json BLOB NOT NULL
        ) STRICT;
        -- What one source calls a patient.
        CREATE TABLE record (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, person INTEGER NOT NULL,
            source INTEGER NOT NULL REFERENCES source, delivery INTEGER NOT NULL, retired INTEGER NOT NULL,
            byte INTEGER, line INTEGER, path TEXT, event TEXT, hash INTEGER, json BLOB
        ) STRICT;
        CREATE INDEX record_person ON record (person);
        CREATE TABLE blocking (
            key INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (key, record)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE word (
            word TEXT NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (word, person)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE link (
            id INTEGER PRIMARY KEY, first BLOB NOT NULL, second BLOB NOT NULL, basis TEXT NOT NULL,
            change INTEGER NOT NULL REFERENCES change, withdrawn INTEGER REFERENCES change, explanation TEXT
        ) STRICT;
        CREATE UNIQUE INDEX link_in_force ON link (first, second, basis) WHERE withdrawn IS NULL;
        CREATE INDEX link_second ON link (second) WHERE withdrawn IS NULL;
        CREATE TABLE review (
            id INTEGER PRIMARY KEY, record BLOB NOT NULL, candidate BLOB NOT NULL,
            change INTEGER NOT NULL REFERENCES change, closed INTEGER REFERENCES change, explanation TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX review_open ON review (record, candidate) WHERE closed IS NULL;

        """

    private static let entries = """
        -- One fact; its first statement has the same id. uuid, hash and json are NULL if they are the statement's.
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY, person INTEGER NOT NULL, kind INTEGER NOT NULL, version INTEGER NOT NULL,
            starts INTEGER NOT NULL, ends INTEGER, keys BLOB NOT NULL, statements BLOB, conflicts TEXT,
            uuid BLOB, hash INTEGER, json BLOB
        ) STRICT;
        CREATE INDEX entry_listing ON entry (person, kind, starts, id);
        CREATE INDEX entry_united ON entry (person) WHERE statements IS NOT NULL;
        -- One contributed resource.
        CREATE TABLE statement (
            id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, resource BLOB NOT NULL UNIQUE, record INTEGER,
            source INTEGER NOT NULL, delivery INTEGER NOT NULL, byte INTEGER, line INTEGER, path TEXT NOT NULL,
            event TEXT, hash INTEGER NOT NULL, json BLOB NOT NULL
        ) STRICT;
        CREATE TABLE fact (
            person INTEGER NOT NULL, key INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (person, key, entry)
        ) STRICT, WITHOUT ROWID;
        -- field is 8 times the kind plus the search field.
        CREATE TABLE token (
            person INTEGER NOT NULL, field INTEGER NOT NULL, value INTEGER NOT NULL, entry INTEGER NOT NULL,
            PRIMARY KEY (person, field, value, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE history (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, kind INTEGER NOT NULL, person INTEGER NOT NULL,
            version INTEGER NOT NULL, until INTEGER NOT NULL, hash INTEGER NOT NULL, json BLOB NOT NULL
        ) STRICT;
        CREATE INDEX history_entry ON history (uuid, version);

        """
}
