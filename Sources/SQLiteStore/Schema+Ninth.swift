extension Schema {
    /// Step 9: what is to leave the house.
    static let ninth = """
        -- state: 0 waits, 1 was sent, 2 is dead, 3 was dropped. bundle: the first of those that leave as one.
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY, event TEXT NOT NULL, recipient TEXT NOT NULL, channel TEXT NOT NULL,
            kind TEXT NOT NULL, lane TEXT NOT NULL, state INTEGER NOT NULL, made INTEGER NOT NULL, due INTEGER NOT NULL,
            failures INTEGER NOT NULL, failing INTEGER, trouble TEXT, bundle INTEGER, worker TEXT, leased INTEGER,
            body BLOB NOT NULL, UNIQUE (event, recipient, channel)
        ) STRICT;
        CREATE INDEX outbox_due ON outbox (state, due);
        CREATE INDEX outbox_lane ON outbox (lane) WHERE state = 0;
        -- Up to which change the archive was looked at for what is to be told; one row.
        CREATE TABLE outbox_mark (id INTEGER PRIMARY KEY, change INTEGER NOT NULL) STRICT;

        """
}
