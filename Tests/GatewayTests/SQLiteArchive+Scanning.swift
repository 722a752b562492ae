import ClinicalRecord
import Foundation
import JSONTree
import RecordStore
import SQLiteStore

extension SQLiteArchive {
    /// An empty archive in a folder of its own.
    static func fresh(tables: MergingTables = .none) throws -> SQLiteArchive {
        let folder = FileManager.default.temporaryDirectory.appending(path: "search-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try SQLiteArchive(path: folder.appending(path: "a.db").path, tables: tables)
    }

    /// The ids that a look at every resource of the kind finds; 500 at most are looked at.
    func scanned(_ request: SearchRequest) async throws -> Set<String> {
        var found: Set<String> = []
        for candidate in try await candidates(CandidateQuery(kind: request.question.kind)) {
            let root = try JSONTree(candidate.json).root
            if request.question.finds(root, updatedAt: candidate.updatedAt) { found.insert(candidate.id) }
        }
        return found
    }
}
