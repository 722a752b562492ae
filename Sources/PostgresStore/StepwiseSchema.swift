import RecordStore

/// Tables that came about in numbered steps; a released step is never changed, a new one is appended.
struct StepwiseSchema {
    /// Of the advisory lock that whoever changes a schema holds.
    private static let lock: Int64 = 0x4368_6172_7477_6179

    /// All steps in order; the number of a step is its index plus 1.
    let steps: [SchemaStep]

    /// Brings a database to the newest schema, one transaction per step (W15).
    ///
    /// - Throws: ``ArchiveError/newerSchema(found:known:)``.
    func migrate(_ connection: PostgresConnection, schema: String) throws {
        // An old program must not touch a newer schema at all.
        let found = try Self.version(connection)
        guard found <= steps.count else { throw ArchiveError.newerSchema(found: found, known: steps.count) }
        for (index, step) in steps.enumerated() where index >= found {
            try connection.writing { connection in
                try SQLStatement(connection, "SELECT pg_advisory_xact_lock($1)").run(.int(Self.lock))
                // Another program may have done the step while this one waited.
                guard try Self.version(connection) == index else { return }
                if index == 0 { try connection.execute(Self.beginning(schema)) }
                try connection.execute(step.sql)
                try SQLStatement(connection, "INSERT INTO schema_step (number) VALUES ($1)").run(.int(index + 1))
            }
        }
    }

    /// The number of the last step that was done; 0 if there are no tables.
    static func version(_ connection: PostgresConnection) throws -> Int {
        let isThere = try SQLStatement(connection, "SELECT to_regclass('schema_step') IS NOT NULL", isKept: false)
            .first { $0.int(0) == 1 }
        guard isThere == true else { return 0 }
        return try SQLStatement(connection, "SELECT coalesce(max(number), 0) FROM schema_step", isKept: false)
            .first { Int($0.int(0)) } ?? 0
    }

    private static func beginning(_ schema: String) -> String {
        """
        CREATE SCHEMA IF NOT EXISTS "\(schema)";
        CREATE TABLE schema_step (number bigint PRIMARY KEY, done timestamptz NOT NULL DEFAULT now());
        """
    }
}
