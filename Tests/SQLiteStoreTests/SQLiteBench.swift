import ClinicalRecord
import Foundation
import GRDB
import RecordStore
import RecordStoreContract

@testable import SQLiteStore

/// A folder of its own for one test; it goes with the bench.
final class SQLiteBench: ArchiveBench {
    let folder: String
    private let weights: MatchWeights

    init(weights: MatchWeights = MatchWeights()) throws {
        self.weights = weights
        let url = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var path: String { folder + "/archive.db" }

    func archive() throws -> SQLiteArchive { try SQLiteArchive(path: path, weights: weights) }

    func open() async throws -> any Archive { try archive() }

    func rowCounts(_ archive: any Archive) async throws -> [String: Int] {
        guard let archive = archive as? SQLiteArchive else { return [:] }
        return try await archive.pool.read { connection in
            var counts: [String: Int] = [:]
            for table in try Self.tables(connection) {
                counts[table] = try Int.fetchOne(connection, sql: "SELECT count(*) FROM \(table)")
            }
            return counts
        }
    }

    func empty(_ archive: any Archive) async throws {
        guard let archive = archive as? SQLiteArchive else { return }
        try await archive.pool.writeWithoutTransaction { connection in
            try connection.execute(sql: "PRAGMA foreign_keys = OFF")
            for table in try Self.tables(connection) { try connection.execute(sql: "DELETE FROM \(table)") }
            try connection.execute(sql: "PRAGMA foreign_keys = ON")
        }
    }

    private static func tables(_ connection: Database) throws -> [String] {
        try String.fetchAll(connection, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .filter { !$0.hasPrefix("sqlite_") }
    }
}
