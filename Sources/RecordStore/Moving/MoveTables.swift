import Crypto

/// Copies tables from engine to engine, and compares them row by row.
///
/// What is there already is not copied again, so that a move that was interrupted goes on where it stopped.
package struct MoveTables {
    /// Rows that are written in one transaction, unless they are large.
    private static let rowLimit = 2000
    private static let byteLimit = 8 << 20

    private let source: any MoveSource
    private let target: any MoveTarget

    package init(from source: any MoveSource, to target: any MoveTarget) {
        (self.source, self.target) = (source, target)
    }

    /// Copies one table, or the rest of it.
    ///
    /// - Parameters:
    ///   - table: Which one.
    ///   - progress: Is told from time to time how many rows were copied.
    /// - Returns: How many rows were copied now.
    /// - Throws: What an engine throws.
    package func copy(_ table: MovedTable, progress: (Int) -> Void) throws -> Int {
        var (batch, size, count): ([[StoredValue]], Int, Int) = ([], 0, 0)
        func send() throws {
            try target.take(batch, of: table)
            count += batch.count
            (batch, size) = ([], 0)
            progress(count)
        }
        try source.rows(of: table, after: try target.lastKey(of: table)) { row in
            batch.append(row)
            for case .blob(let bytes) in row { size += bytes.count }
            if batch.count >= Self.rowLimit || size >= Self.byteLimit { try send() }
        }
        if !batch.isEmpty { try send() }
        return count
    }

    /// Compares one table, row by row and value by value.
    ///
    /// - Parameters:
    ///   - table: Which one.
    ///   - progress: Is told from time to time how many rows were compared.
    /// - Returns: The rows and their fingerprint; `nil` if the two sides differ.
    /// - Throws: What an engine throws.
    package func compare(_ table: MovedTable, progress: (Int) -> Void) throws -> MovedCount? {
        var (hash, count, isSame) = (SHA256(), 0, true)
        try target.reading(table) { next in
            var spelled: [UInt8] = []
            try source.rows(of: table, after: nil) { row in
                guard isSame, try next() == row else {
                    isSame = false
                    return
                }
                spelled.removeAll(keepingCapacity: true)
                for value in row { value.add(to: &spelled) }
                hash.update(data: spelled)
                count += 1
                if count.isMultiple(of: Self.rowLimit) { progress(count) }
            }
            if isSame, try next() != nil { isSame = false }
        }
        guard isSame else { return nil }
        return MovedCount(table: table.name, rows: count, digest: Array(hash.finalize()))
    }
}
