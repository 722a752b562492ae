import GRDB
import Synchronization

/// Connections for reads of a few rows by their keys, each done on the caller's own thread.
///
/// Changing threads takes longer than such a read does: measured, it was most of a guarded read over HTTP. The
/// connections are apart from the pool's, where a reader may be held by a task that waits for this very thread to go
/// on. There are as many as threads have ever read at the same time.
final class PointReaders: Sendable {
    private let path: String
    private let configuration: Configuration
    private let idle = Mutex<[DatabaseQueue]>([])

    /// - Parameters:
    ///   - path: Of a database in WAL mode that exists.
    ///   - configuration: As for the pool.
    init(path: String, configuration: Configuration) {
        self.path = path
        self.configuration = configuration
    }

    /// Reads in one transaction, beside the writer.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let queue = try idle.withLock { $0.popLast() } ?? open()
        defer { idle.withLock { $0.append(queue) } }
        return try queue.unsafeRead { connection in
            try SQLStatement(connection, "BEGIN").run()
            defer { try? SQLStatement(connection, "COMMIT").run() }
            return try body(connection)
        }
    }

    /// Closes what nobody reads by; to be called when nothing is asked any more.
    func close() {
        for queue in idle.withLock({ readers in
            defer { readers = [] }
            return readers
        }) { try? queue.close() }
    }

    private func open() throws -> DatabaseQueue {
        var configuration = configuration
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
