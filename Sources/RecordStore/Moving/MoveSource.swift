/// What rows come from; nothing changes in it while it is read.
package protocol MoveSource {
    /// Calls for each row, in the order of keys.
    ///
    /// - Parameters:
    ///   - table: Of which table.
    ///   - key: Behind which row to begin; `nil` for the first.
    ///   - each: Takes the values of a row in the order of the table's columns.
    /// - Throws: What the engine or the call throws.
    func rows(of table: MovedTable, after key: [StoredValue]?, _ each: ([StoredValue]) throws -> Void) throws
}
