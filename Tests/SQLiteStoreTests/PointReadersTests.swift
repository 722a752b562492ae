import ClinicalRecord
import GRDB
import RecordStore
import RecordStoreContract
import Testing

@testable import SQLiteStore

@Suite struct PointReadersTests {
    private let lake = Hospital("lakeside")
    private let bench: SQLiteBench

    init() throws { bench = try SQLiteBench() }

    private func filled() async throws -> SQLiteArchive {
        let archive = try bench.archive()
        let contribution = lake.contribution("1", lake.patient("1", #""birthDate":"1971-04-09""#), [lake.result("a")])
        _ = try await archive.commit(lake.intake("1", [contribution]))
        return archive
    }

    @Test(.timeLimit(.minutes(10)))
    func `reads that wait and reads that do not never wait for each other`() async throws {
        let archive = try await filled()
        let id = lake.recordID("1")
        let found = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    var found = 0
                    for _ in 0..<20 {
                        found += try await archive.people(matching: "", limit: 5).count
                        found += try await archive.person(id) == nil ? 0 : 1
                        found += try await archive.persons(ofRecords: [id]).count
                    }
                    return found
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(found == 64 * 20 * 3)
        await archive.close()
    }

    @Test func `a read sees one state of the archive, and the next one what was written meanwhile`() async throws {
        let archive = try await filled()
        try await archive.pool.write { try $0.execute(sql: "CREATE TABLE note (number INTEGER)") }
        let counts = try archive.lookUp { connection in
            let count = { try SQLStatement(connection, "SELECT count(*) FROM note").first { $0.int(0) } ?? -1 }
            let before = try count()
            try archive.pool.unsafeReentrantWrite { try $0.execute(sql: "INSERT INTO note VALUES (1)") }
            return [before, try count()]
        }
        #expect(counts == [0, 0])
        #expect(try archive.lookUp { try SQLStatement($0, "SELECT count(*) FROM note").first { $0.int(0) } } == 1)
        await archive.close()
    }

    @Test func `nothing can be written by a point read`() async throws {
        let archive = try await filled()
        #expect(throws: ArchiveError.self) {
            try archive.lookUp { try SQLStatement($0, "DELETE FROM person").run() }
        }
        #expect(try await archive.person(lake.recordID("1")) != nil)
        await archive.close()
    }
}
