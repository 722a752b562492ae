extension Schema {
    /// Step 4: what is to leave the house.
    static let fourth = """
        -- state: 0 waits, 1 was sent, 2 is dead, 3 was dropped. bundle: the first of those that leave as one.
        CREATE TABLE outbox (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event text NOT NULL, recipient text NOT NULL,
            channel text NOT NULL, kind text NOT NULL, lane text NOT NULL, state bigint NOT NULL, made bigint NOT NULL,
            due bigint NOT NULL, failures bigint NOT NULL, failing bigint, trouble text, bundle bigint, worker text,
            leased bigint, body bytea NOT NULL, UNIQUE (event, recipient, channel)
        );
        CREATE INDEX outbox_due ON outbox (state, due);
        CREATE INDEX outbox_lane ON outbox (lane) WHERE state = 0;
        -- Up to which change the archive was looked at for what is to be told; one row.
        CREATE TABLE outbox_mark (id bigint PRIMARY KEY, change bigint NOT NULL);
        """
}
