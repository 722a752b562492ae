import GRDB
import RecordStore

/// Runs what is written for all engines on a connection to a file.
struct SQLRunner: StatementRunner {
    private let connection: Database

    init(_ connection: Database) { self.connection = connection }

    func run(_ sql: String, _ values: [StoredValue]) throws { try statement(sql).run(values) }

    func rows(_ sql: String, _ values: [StoredValue], each: (any StoredRow) throws -> Void) throws {
        try statement(sql).rows(values) { try each($0) }
    }

    /// `?1` is the first value; `$1` would be a name, counted by where it comes first.
    private func statement(_ sql: String) throws -> SQLStatement {
        let marked = sql.utf8.map { $0 == UInt8(ascii: "$") ? UInt8(ascii: "?") : $0 }
        return try SQLStatement(connection, String(decoding: marked, as: UTF8.self))
    }
}
