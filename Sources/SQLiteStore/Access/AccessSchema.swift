/// The tables of the register, as numbered steps; a released step is never changed, a new one is appended.
enum AccessSchema {
    static let steps = [SchemaStep(sql: first)]

    /// Step 1: holders, tickets, and acts that can only be added to.
    private static let first = """
        CREATE TABLE holder (
            kind INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, owner TEXT, version INTEGER NOT NULL,
            body BLOB NOT NULL, PRIMARY KEY (kind, id), UNIQUE (kind, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX holder_owner ON holder (owner) WHERE owner IS NOT NULL;
        CREATE TABLE ticket (
            digest BLOB NOT NULL, purpose INTEGER NOT NULL, holder TEXT NOT NULL, body BLOB NOT NULL,
            expires INTEGER NOT NULL, used INTEGER, PRIMARY KEY (digest, purpose)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX ticket_holder ON ticket (holder);
        CREATE INDEX ticket_expires ON ticket (expires);
        CREATE TABLE act (
            id INTEGER PRIMARY KEY, at INTEGER NOT NULL, action TEXT NOT NULL, interaction TEXT NOT NULL, user TEXT,
            client TEXT, kind TEXT, resource TEXT, outcome INTEGER NOT NULL, reason TEXT,
            -- Record ids, and names of parameters, one a line.
            persons TEXT NOT NULL, parameters TEXT NOT NULL
        ) STRICT;
        CREATE INDEX act_user ON act (user, at) WHERE user IS NOT NULL;
        CREATE TABLE act_person (
            person BLOB NOT NULL, act INTEGER NOT NULL REFERENCES act, PRIMARY KEY (person, act)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER act_stays BEFORE UPDATE ON act BEGIN SELECT raise(ABORT, 'acts are never changed'); END;
        CREATE TRIGGER act_kept BEFORE DELETE ON act BEGIN SELECT raise(ABORT, 'acts are never deleted'); END;
        CREATE TRIGGER act_person_stays BEFORE UPDATE ON act_person
            BEGIN SELECT raise(ABORT, 'acts are never changed'); END;
        CREATE TRIGGER act_person_kept BEFORE DELETE ON act_person
            BEGIN SELECT raise(ABORT, 'acts are never deleted'); END;

        """
}
