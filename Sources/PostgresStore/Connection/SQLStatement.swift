/// A statement on one connection; use it on the queue that holds its connection.
///
/// What yields no row is sent without waiting for its answer; a failure of it is thrown by whichever call waits next.
struct SQLStatement {
    private let connection: PostgresConnection
    private let sql: String
    private let isKept: Bool

    /// - Parameters:
    ///   - connection: Where it runs.
    ///   - sql: Its text with `$1` for the first value.
    ///   - isKept: Whether it is prepared once for the life of the connection; not for texts that are put together from
    ///     what was asked, of which there would be ever more.
    init(_ connection: PostgresConnection, _ sql: String, isKept: Bool = true) {
        (self.connection, self.sql, self.isKept) = (connection, sql, isKept)
    }

    /// Sends a statement that yields no row.
    func run(_ values: SQLValue...) throws { try connection.send(sql, values, isKept: isKept) }

    /// As ``run(_:)``, for values that come as a list.
    func run(_ values: [SQLValue]) throws { try connection.send(sql, values, isKept: isKept) }

    /// Waits for the answer, then calls once per row.
    func rows(_ values: SQLValue..., each: (SQLRow) throws -> Void) throws { try wait(values, each) }

    /// As ``rows(_:each:)``, for a number of values known only at run time.
    func rows(_ values: [SQLValue], each: (SQLRow) throws -> Void) throws { try wait(values, each) }

    /// The value made of the first row; `nil` if there is none.
    func first<Value>(_ values: SQLValue..., read: (SQLRow) throws -> Value) throws -> Value? {
        var result: Value?
        try wait(values) { if result == nil { result = try read($0) } }
        return result
    }

    private func wait(_ values: [SQLValue], _ each: (SQLRow) throws -> Void) throws {
        try connection.send(sql, values, isKept: isKept)
        guard let answer = try connection.wait() else { return }
        for row in 0..<answer.rowCount { try each(SQLRow(answer, row)) }
    }
}
