import RecordStore

/// Runs what is written for all engines on a connection to a server.
struct SQLRunner: StatementRunner {
    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) { self.connection = connection }

    func run(_ sql: String, _ values: [StoredValue]) throws {
        try SQLStatement(connection, sql).run(values.map { SQLValue($0) })
    }

    func rows(_ sql: String, _ values: [StoredValue], each: (any StoredRow) throws -> Void) throws {
        try SQLStatement(connection, sql).rows(values.map { SQLValue($0) }) { try each($0) }
    }
}
