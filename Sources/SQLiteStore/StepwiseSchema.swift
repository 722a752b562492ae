import GRDB
import RecordStore

/// Tables that came about in numbered steps; a released step is never changed, a new one is appended.
struct StepwiseSchema {
    /// All steps in order; the number of a step is its index plus 1.
    let steps: [SchemaStep]

    /// Brings a database to the newest schema, one transaction per step (W15).
    ///
    /// - Throws: ``ArchiveError/newerSchema(found:known:)``.
    func migrate(_ connection: Database) throws {
        let found = try Self.version(connection)
        guard found <= steps.count else { throw ArchiveError.newerSchema(found: found, known: steps.count) }
        for (index, step) in steps.enumerated() where index >= found {
            try connection.inTransaction(.immediate) {
                // Another process may have done the step while this one waited.
                if try Self.version(connection) == index {
                    try connection.execute(sql: step.sql)
                    try step.work(connection)
                    try connection.execute(sql: "PRAGMA user_version = \(index + 1)")
                }
                return .commit
            }
        }
    }

    static func version(_ connection: Database) throws -> Int {
        try Int.fetchOne(connection, sql: "PRAGMA user_version") ?? 0
    }
}
