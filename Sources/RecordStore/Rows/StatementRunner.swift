/// Runs statements that all engines understand on one connection, in whatever transaction that is.
package protocol StatementRunner {
    /// Runs a statement that yields no row.
    ///
    /// - Parameters:
    ///   - sql: Its text with `$1` for the first value, and no other `$`.
    ///   - values: What stands for the marks.
    /// - Throws: What the engine throws, be it only with the next statement that yields rows or with the transaction.
    func run(_ sql: String, _ values: [StoredValue]) throws

    /// Calls for each row of the answer; a row is valid during its call.
    ///
    /// - Parameters:
    ///   - sql: As for ``run(_:_:)``.
    ///   - values: What stands for the marks.
    ///   - each: Takes a row.
    /// - Throws: What the engine or the call throws.
    func rows(_ sql: String, _ values: [StoredValue], each: (any StoredRow) throws -> Void) throws
}
