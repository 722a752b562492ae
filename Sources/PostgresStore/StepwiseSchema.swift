import RecordStore

/// Tables that came about in numbered steps; a released step is never changed, a new one is appended.
struct StepwiseSchema {
    /// Of the advisory lock that whoever changes a schema holds.
    private static let lock: Int64 = 0x4368_6172_7477_6179

    /// Where the tables are.
    let name: String
    /// All steps in order; the number of a step is its index plus 1.
    let steps: [SchemaStep]

    /// Brings a database to the newest schema, one transaction per step (W15).
    ///
    /// - Throws: ``ArchiveError/newerSchema(found:known:)``.
    func migrate(_ connection: PostgresConnection) throws {
        // An old program must not touch a newer schema at all.
        let found = try Self.version(connection, of: name)
        guard found <= steps.count else { throw ArchiveError.newerSchema(found: found, known: steps.count) }
        for (index, step) in steps.enumerated() where index >= found {
            try connection.writing { connection in
                try SQLStatement(connection, "SELECT pg_advisory_xact_lock($1)").run(.int(Self.lock))
                // Another program may have done the step while this one waited.
                guard try Self.version(connection, of: name) == index else { return }
                if index == 0 { try connection.execute(beginning) }
                try connection.execute(step.sql)
                try SQLStatement(connection, "INSERT INTO schema_step (number) VALUES ($1)").run(.int(index + 1))
            }
        }
    }

    /// The number of the last step that was done; 0 if there are no tables.
    static func version(_ connection: PostgresConnection, of schema: String) throws -> Int {
        // By way of the catalogue: a name that was not there before may be looked up in what the session remembers.
        let isThere = try SQLStatement(
            connection,
            """
            SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = $1 AND c.relname = 'schema_step'
            """
        )
        .first(.text(schema)) { _ in true }
        guard isThere == true else { return 0 }
        return try SQLStatement(connection, "SELECT max(number) FROM \"\(schema)\".schema_step", isKept: false)
            .first { Int($0.int(0)) } ?? 0
    }

    private var beginning: String {
        """
        CREATE SCHEMA IF NOT EXISTS "\(name)";
        CREATE TABLE schema_step (number bigint PRIMARY KEY, done timestamptz NOT NULL DEFAULT now());
        """
    }
}
