/// What rows go to; nobody else sees it before it is complete.
package protocol MoveTarget {
    /// The key of the last row that is there; `nil` if there is none.
    func lastKey(of table: MovedTable) throws -> [StoredValue]?

    /// Adds rows, all of them or none.
    func take(_ rows: [[StoredValue]], of table: MovedTable) throws

    /// Lets rows be read one after the other, in the order of keys.
    ///
    /// - Parameters:
    ///   - table: Of which table.
    ///   - body: Asks for one row after the other; `nil` behind the last.
    /// - Throws: What the engine or the body throws.
    func reading(_ table: MovedTable, _ body: (_ next: () throws -> [StoredValue]?) throws -> Void) throws
}
