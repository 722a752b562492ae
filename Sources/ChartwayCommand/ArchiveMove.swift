import PostgresStore
import RecordStore
import SQLiteStore

/// Moves archive and register from files to a database: copies, compares, publishes.
struct ArchiveMove {
    let path: String
    let address: PostgresAddress

    /// - Returns: What was moved, table by table.
    /// - Throws: ``ArchiveError``; what was copied so far stays for the next time.
    func callAsFunction() async throws -> [MovedCount] {
        let (archive, register) = (PostgresMoveTarget.archive(at: address), PostgresMoveTarget.register(at: address))
        let files = try SQLiteMoveSource(path: path)
        let accounts = try SQLiteMoveSource(path: path + "-access")
        let parts = [
            Part(tables: MovedTable.archive, source: files, target: archive),
            Part(tables: MovedTable.register, source: accounts, target: register),
        ]
        var counts = try move(parts)
        if counts == nil {
            // The file was written to since an earlier move stopped: nothing of that is of use.
            Terminal.remark("the archive has changed since the move began; it begins anew")
            for part in parts { try part.target.discard() }
            counts = try move(parts)
        }
        guard let counts else { throw ArchiveError.failedCheck(["the two sides differ after copying"]) }
        try PostgresMoveTarget.publish([archive, register])
        try files.close()
        try accounts.close()
        await archive.close()
        await register.close()
        return counts
    }

    private struct Part {
        let tables: [MovedTable]
        let source: SQLiteMoveSource
        let target: PostgresMoveTarget
    }

    private func move(_ parts: [Part]) throws -> [MovedCount]? {
        let found = try parts.map { try $0.target.open() }
        if found.contains(true) { Terminal.remark("an earlier move is continued") }
        do {
            for part in parts {
                let tables = MoveTables(from: part.source, to: part.target)
                for table in part.tables {
                    _ = try tables.copy(table) { Terminal.progress("copying \(table.name): \($0) rows") }
                }
            }
        } catch ArchiveError.state(let state) where state.hasPrefix("23") && found.contains(true) {
            // A new row contradicts one that was copied then: the two sides differ.
            return nil
        }
        var counts: [MovedCount] = []
        for part in parts {
            let tables = MoveTables(from: part.source, to: part.target)
            for table in part.tables {
                let count = try tables.compare(table) { Terminal.progress("comparing \(table.name): \($0) rows") }
                guard let count else { return nil }
                counts.append(count)
            }
        }
        Terminal.progress("")
        return counts
    }
}
