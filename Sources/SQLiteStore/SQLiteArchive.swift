package import ClinicalRecord
import Foundation
import GRDB
package import RecordStore

/// The archive in one SQLite file, with the write-ahead log and the acknowledged mark beside it.
///
/// Acknowledged means synced: WAL, `synchronous=FULL`, one writer, group commit (W01). Source:
/// <https://www.sqlite.org/wal.html>
package final class SQLiteArchive: Archive {
    let pool: DatabasePool
    let points: PointReaders
    let path: String
    let space: FreeSpace
    private let mark: SequenceMark
    let lane: WriteLane<ArchiveWrite, ArchiveWrite.Answer>

    /// Opens an archive, or makes an empty one; returns after recovery, so that it may be served at once (W05).
    ///
    /// - Parameters:
    ///   - path: Of the database file; its folder must exist.
    ///   - tables: What tables and site files say to merging; as for preparing contributions.
    ///   - weights: The table by which persons are matched; the same for the life of an archive.
    ///   - acceptsLoss: Whether an operator has confirmed that acknowledged writes are missing.
    /// - Throws: ``ArchiveError`` if the file is of a newer schema, damaged, or ends before an acknowledged write.
    package init(
        path: String,
        tables: MergingTables = .none,
        weights: MatchWeights = MatchWeights(),
        acceptsLoss: Bool = false
    ) throws(ArchiveError) {
        do {
            let markPath = path + "-mark"
            // Before the database: another process may be writing.
            let before = SequenceMark.read(markPath)
            let isNew = !FileManager.default.fileExists(atPath: path)
            try Self.refuseNewer(path, isNew: isNew)
            OwnerOnlyFile.make(path)
            let pool = try DatabasePool(path: path, configuration: SQLiteSettings.configuration())
            try pool.writeWithoutTransaction { connection in
                try SQLiteSettings.prepare(connection)
                try Schema.migrate(connection)
            }
            if !isNew, before?.isClosed != true { try Self.checkAfterUncleanStop(pool) }
            let last = try pool.read { try ChangeRows($0).last() }
            if let before, before.acknowledged > last, !acceptsLoss {
                throw ArchiveError.lost(acknowledged: before.acknowledged, found: last)
            }
            let mark = try SequenceMark(markPath, acknowledged: last)
            let space = FreeSpace(folder: (path as NSString).deletingLastPathComponent.nonEmpty ?? ".")
            (self.pool, self.path, self.space, self.mark) = (pool, path, space, mark)
            points = PointReaders(path: path, configuration: SQLiteSettings.configuration())
            let group = SQLiteGroup(pool: pool, mark: mark, space: space, tables: tables, weights: weights)
            lane = WriteLane { await group.commit($0) }
        } catch {
            throw ArchiveError(error)
        }
    }

    package func close() async {
        await lane.close()
        points.close()
        // The last connection to close is a reader's and cannot write the log back; readers that are still at work keep
        // it for the next start.
        _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? mark.close()
        try? pool.close()
    }

    /// An old program must not touch a newer schema at all, not even its journal mode.
    private static func refuseNewer(_ path: String, isNew: Bool) throws {
        guard !isNew else { return }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        let found = try DatabaseQueue(path: path, configuration: configuration).read { try Schema.version($0) }
        guard found <= Schema.newest else { throw ArchiveError.newerSchema(found: found, known: Schema.newest) }
    }

    private static func checkAfterUncleanStop(_ pool: DatabasePool) throws {
        let faults = try pool.read { connection in
            let structure = try String.fetchAll(connection, sql: "PRAGMA quick_check").filter { $0 != "ok" }
            let keys = try Int.fetchOne(connection, sql: "SELECT count(*) FROM pragma_foreign_key_check") ?? 0
            return structure + (keys == 0 ? [] : ["\(keys) rows refer to missing rows"])
        }
        guard faults.isEmpty else { throw ArchiveError.failedCheck(faults) }
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
