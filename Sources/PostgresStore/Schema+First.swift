extension Schema {
    /// Step 1: deliveries, persons, entries and what finds them.
    var first: String { Self.deliveries + Self.persons + entries }

    private static let deliveries = """
        -- The last keys of entries and persons; one row.
        CREATE TABLE counter (entry bigint NOT NULL, person bigint NOT NULL);
        CREATE TABLE source (id bigint PRIMARY KEY, name text COLLATE "C" NOT NULL UNIQUE);
        CREATE TABLE kind (id bigint PRIMARY KEY, name text COLLATE "C" NOT NULL UNIQUE);
        -- Every commit has a number; versions are numbers of changes.
        CREATE TABLE change (
            id bigint PRIMARY KEY, kind bigint NOT NULL, at bigint NOT NULL, actor text, reason text
        );
        CREATE TABLE delivery (
            id bigint PRIMARY KEY REFERENCES change, source bigint NOT NULL REFERENCES source,
            sha256 bytea NOT NULL, format text NOT NULL, status text NOT NULL, name text NOT NULL,
            document text COLLATE "C", received bigint NOT NULL, size bigint NOT NULL,
            -- Record ids of the persons spoken of.
            subjects bytea NOT NULL,
            created bigint NOT NULL, updated bigint NOT NULL, unchanged bigint NOT NULL,
            errors bigint NOT NULL, warnings bigint NOT NULL, notes bigint NOT NULL,
            leaves bigint NOT NULL, mapped bigint NOT NULL, structural bigint NOT NULL, omitted bigint NOT NULL,
            narrative bigint NOT NULL, refused bigint NOT NULL, unmapped bigint NOT NULL,
            -- 1 while parts of the delivery are still to come.
            open bigint,
            UNIQUE (source, sha256)
        );
        CREATE INDEX delivery_document ON delivery (source, document) WHERE document IS NOT NULL;
        -- The bytes as received, and the places of leaves that nobody read; zlib, if that is shorter.
        CREATE TABLE original (
            delivery bigint PRIMARY KEY REFERENCES delivery, bytes bytea NOT NULL, unread bytea,
            unread_size bigint NOT NULL
        );
        -- The bytes as received, in runs, where original.bytes is empty; zlib, if that is shorter than size.
        CREATE TABLE part (
            delivery bigint NOT NULL REFERENCES delivery, ordinal bigint NOT NULL, size bigint NOT NULL,
            bytes bytea NOT NULL, PRIMARY KEY (delivery, ordinal)
        );
        -- What is compressed already is not compressed again.
        ALTER TABLE original ALTER bytes SET STORAGE EXTERNAL, ALTER unread SET STORAGE EXTERNAL;
        ALTER TABLE part ALTER bytes SET STORAGE EXTERNAL;
        CREATE TABLE finding (
            delivery bigint NOT NULL REFERENCES delivery, ordinal bigint NOT NULL, severity bigint NOT NULL,
            code text COLLATE "C" NOT NULL, byte bigint, line bigint, path text NOT NULL,
            PRIMARY KEY (delivery, ordinal)
        );

        """

    private static let persons = """
        CREATE TABLE person (
            id bigint PRIMARY KEY, uuid bytea NOT NULL, version bigint NOT NULL, conflicts text,
            hash bigint NOT NULL, json bytea NOT NULL
        );
        CREATE INDEX person_uuid ON person (uuid);
        -- What one source calls a patient.
        CREATE TABLE record (
            uuid bytea PRIMARY KEY, person bigint NOT NULL, source bigint NOT NULL REFERENCES source,
            delivery bigint NOT NULL, retired bigint NOT NULL, byte bigint, line bigint, path text, event text,
            hash bigint, json bytea,
            -- The day of the latest visit that the source has told of.
            care text
        );
        CREATE INDEX record_person ON record (person);
        CREATE TABLE blocking (key bigint NOT NULL, record bytea NOT NULL, PRIMARY KEY (key, record));
        CREATE TABLE word (word text COLLATE "C" NOT NULL, person bigint NOT NULL, PRIMARY KEY (word, person));
        CREATE TABLE link (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, first bytea NOT NULL, second bytea NOT NULL,
            basis text NOT NULL, change bigint NOT NULL REFERENCES change, withdrawn bigint REFERENCES change,
            explanation text
        );
        CREATE UNIQUE INDEX link_in_force ON link (first, second, basis) WHERE withdrawn IS NULL;
        CREATE INDEX link_first ON link (first);
        CREATE INDEX link_second ON link (second);
        CREATE TABLE review (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, record bytea NOT NULL, candidate bytea NOT NULL,
            change bigint NOT NULL REFERENCES change, closed bigint REFERENCES change, explanation text NOT NULL
        );
        CREATE UNIQUE INDEX review_open ON review (record, candidate) WHERE closed IS NULL;
        CREATE INDEX review_candidate ON review (candidate) WHERE closed IS NULL;

        """

    private var entries: String {
        """
        -- One fact; its first statement has the same id. uuid, hash and json are NULL if they are the statement's.
        CREATE TABLE entry (
            person bigint NOT NULL, id bigint NOT NULL, kind bigint NOT NULL, version bigint NOT NULL,
            starts bigint NOT NULL, ends bigint, keys bytea NOT NULL, statements bytea, conflicts text,
            uuid bytea, hash bigint, json bytea, PRIMARY KEY (person, id)
        ) PARTITION BY HASH (person);
        CREATE INDEX entry_listing ON entry (person, kind, starts, id);
        CREATE INDEX entry_united ON entry (person) WHERE statements IS NOT NULL;
        CREATE INDEX entry_kind ON entry (kind, id);
        -- One contributed resource.
        CREATE TABLE statement (
            person bigint NOT NULL, id bigint NOT NULL, entry bigint NOT NULL, resource bytea NOT NULL, record bytea,
            source bigint NOT NULL, delivery bigint NOT NULL, byte bigint, line bigint, path text NOT NULL,
            event text, hash bigint NOT NULL, json bytea NOT NULL, PRIMARY KEY (person, id)
        ) PARTITION BY HASH (person);
        -- Where the statement of a contributed id is.
        CREATE TABLE resource (id bytea PRIMARY KEY, person bigint NOT NULL, entry bigint NOT NULL);
        CREATE TABLE fact (
            person bigint NOT NULL, key bigint NOT NULL, entry bigint NOT NULL, PRIMARY KEY (person, key, entry)
        ) PARTITION BY HASH (person);
        -- field is 8 times the kind plus the search field.
        CREATE TABLE token (
            person bigint NOT NULL, field bigint NOT NULL, value bigint NOT NULL, entry bigint NOT NULL,
            PRIMARY KEY (person, field, value, entry)
        ) PARTITION BY HASH (person);
        -- Codes and identifiers tell few resources from many; statuses and categories do not.
        CREATE INDEX token_found ON token (field, value, entry) WHERE field % 8 IN (1, 4);
        \(["entry", "statement", "fact", "token"].map(split).joined())
        CREATE TABLE history (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, uuid bytea NOT NULL, kind bigint NOT NULL,
            person bigint NOT NULL, version bigint NOT NULL, until bigint NOT NULL, hash bigint NOT NULL,
            json bytea NOT NULL
        );
        CREATE INDEX history_entry ON history (uuid, version);
        CREATE INDEX history_until ON history (until, id);
        """
    }
}
