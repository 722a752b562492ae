import RecordStore

/// How a connection is set up for its work.
struct PostgresSession: Sendable {
    /// What a connection is for.
    enum Purpose: Sendable {
        case writing, reading
    }

    /// The schema that holds the tables: letters, digits and `_`.
    let schema: String
    let purpose: Purpose

    func connect(_ address: PostgresAddress) throws -> PostgresConnection {
        let connection = try PostgresConnection(address)
        try connection.execute(script)
        return connection
    }

    private var script: String {
        let common = """
            SET search_path = "\(schema)";
            SET client_min_messages = error;
            SET jit = off;
            -- A plan for any person: the plan for one costs more than what it finds.
            SET plan_cache_mode = force_generic_plan;
            -- A machine that died without a word must not hold the lane.
            SET tcp_keepalives_idle = 10;
            SET tcp_keepalives_interval = 5;
            SET tcp_keepalives_count = 3;

            """
        switch purpose {
        case .reading: return common
        case .writing:
            return common + """
                SET synchronous_commit = on;
                SET lock_timeout = '10s';
                -- A gateway that sleeps in the middle of a write loses the lane, and its write.
                SET idle_in_transaction_session_timeout = '60s';
                -- Plans are made while tables are small; every row that is written is found by a key.
                SET enable_seqscan = off;
                """
        }
    }
}
