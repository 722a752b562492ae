import Foundation
import GRDB
import RecordStore
import RecordStoreContract
import Testing

@testable import SQLiteStore

@Suite struct SQLiteMoveTests {
    private func columns(_ path: String) throws -> [String: Set<String>] {
        try DatabaseQueue(path: path).read { connection in
            let names = try String.fetchAll(
                connection,
                sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
            return try Dictionary(
                uniqueKeysWithValues: names.map { ($0, Set(try connection.columns(in: $0).map(\.name))) }
            )
        }
    }

    private func moved(_ tables: [MovedTable]) -> [String: Set<String>] {
        Dictionary(uniqueKeysWithValues: tables.map { ($0.name, Set($0.columns.map(\.name))) })
    }

    @Test func `every table and column of an archive moves`() async throws {
        let bench = try SQLiteBench()
        await (try bench.archive()).close()
        var here = try columns(bench.path)
        // Records have no number in the other form, and statements bear their person.
        here["record"]?.remove("id")
        here["statement"]?.insert("person")
        #expect(here == moved(MovedTable.archive))
    }

    @Test func `every table and column of a register moves`() async throws {
        let bench = try SQLiteBench()
        await (try SQLiteAccessRegister(path: bench.path)).close()
        var here = try columns(bench.path)
        here["act"] = here["act"].map { Set($0.map { $0 == "user" ? "account" : $0 }) }
        #expect(here == moved(MovedTable.register))
    }

    @Test func `a file that somebody has open is not read for a move, and one that is read takes no writes`()
        async throws
    {
        let bench = try SQLiteBench()
        let archive = try bench.archive()
        #expect(throws: ArchiveError.busy) { try SQLiteMoveSource(path: bench.path) }
        await archive.close()
        let source = try SQLiteMoveSource(path: bench.path)
        var configuration = Configuration()
        configuration.busyMode = .immediateError
        let other = try DatabaseQueue(path: bench.path, configuration: configuration)
        #expect(throws: DatabaseError.self) { try other.write { try $0.execute(sql: "DELETE FROM source") } }
        try other.close()
        try source.close()
    }
}
