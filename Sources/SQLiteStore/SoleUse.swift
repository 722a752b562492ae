import Foundation
import GRDB

/// Asks whether any program has a file of ours open.
enum SoleUse {
    /// Returns at once if nobody has, or there is no such file.
    ///
    /// - Throws: `SQLITE_BUSY` if somebody has.
    static func want(of path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        // Every connection in write-ahead mode keeps a lock on the file, and this one wants it alone.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE; ROLLBACK") }
        try queue.close()
    }
}
