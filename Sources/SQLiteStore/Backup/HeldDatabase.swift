import GRDB

/// An SQLite file as it was at one moment, however much others write meanwhile.
///
/// The moment is held by a read transaction of a connection of its own, so that copying it page by page is never begun
/// anew. Source: <https://www.sqlite.org/backup.html>
struct HeldDatabase {
    private let queue: DatabaseQueue

    /// Holds the moment of this call.
    init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.allowsUnsafeTransactions = true
        configuration.label = "backup"
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { connection in
            try connection.execute(sql: "BEGIN DEFERRED")
            // The moment is that of the first look.
            _ = try Int.fetchOne(connection, sql: "SELECT count(*) FROM sqlite_schema")
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try queue.inDatabase(body) }

    /// Copies it into a new file.
    ///
    /// - Parameters:
    ///   - target: The path of the file, which is only readable by its owner.
    ///   - progress: Is told from time to time which part of the pages is copied.
    /// - Throws: What SQLite throws.
    func copy(to target: String, progress: @escaping (Double) -> Void) throws {
        OwnerOnlyFile.make(target)
        let copy = try DatabaseQueue(path: target)
        try queue.inDatabase { source in
            try copy.inDatabase { connection in
                try source.backup(to: connection, pagesPerStep: 2048) { step in
                    progress(Double(step.completedPageCount) / Double(max(step.totalPageCount, 1)))
                }
            }
        }
        try copy.close()
    }

    /// Lets go of the moment.
    func close() throws {
        try queue.inDatabase { try $0.execute(sql: "ROLLBACK") }
        try queue.close()
    }
}
