import ClinicalRecord
import Findings
import Foundation
import GRDB
import RecordStore
import RecordStoreContract
import Testing

@testable import SQLiteStore

@Suite struct SQLiteDurabilityTests {
    private let lake = Hospital("lakeside")

    private func fill(_ archive: SQLiteArchive) async throws -> ContributedResource {
        let result = lake.result("a")
        _ = try await archive.commit(
            lake.intake("1", [lake.contribution("1", lake.patient("1", #""birthDate":"1971-04-09""#), [result])])
        )
        return result
    }

    @Test func `W01 the acknowledging connection syncs every commit of the write-ahead log`() async throws {
        let archive = try SQLiteBench().archive()
        let (synchronous, journal) = try await archive.pool.writeWithoutTransaction { connection in
            (
                try Int.fetchOne(connection, sql: "PRAGMA synchronous"),
                try String.fetchOne(connection, sql: "PRAGMA journal_mode")
            )
        }
        #expect(synchronous == 2)
        #expect(journal == "wal")
        await archive.close()
    }

    @Test func `W01 many senders need few commits`() async throws {
        let bench = try SQLiteBench()
        let archive = try bench.archive()
        let observer = CommitCounter()
        archive.pool.add(transactionObserver: observer)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask { _ = try await archive.commit(lake.intake("\(number)", [])) }
            }
            try await group.waitForAll()
        }
        #expect(observer.count < 100, "there were \(observer.count) commits")
        #expect(try await archive.counts().deliveries == 200)
        await archive.close()
    }

    @Test func `W13 a damaged row is reported and never served`() async throws {
        let bench = try SQLiteBench()
        let archive = try bench.archive()
        let result = try await fill(archive)
        try await archive.pool.writeWithoutTransaction {
            try $0.execute(sql: "UPDATE statement SET json = CAST(replace(json, '13.2', '18.2') AS BLOB)")
        }
        await #expect(throws: ArchiveError.damaged("Observation/\(result.id)")) {
            _ = try await archive.entry(kind: "Observation", id: result.id)
        }
        await #expect(throws: ArchiveError.damaged("Observation/\(result.id)")) {
            _ = try await archive.record(of: lake.recordID("1"))
        }
        #expect(try await archive.check().faults == ["damaged: Observation/\(result.id)"])
        await archive.close()
    }

    @Test func `W15 an archive of a newer program is refused and stays as it is`() async throws {
        let bench = try SQLiteBench()
        let archive = try bench.archive()
        try await archive.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 4711") }
        await archive.close()
        let before = try Data(contentsOf: URL(filePath: bench.path))
        #expect(throws: ArchiveError.newerSchema(found: 4711, known: Schema.newest)) { try bench.archive() }
        #expect(try Data(contentsOf: URL(filePath: bench.path)) == before)
    }

    @Test func `W17 an old copy put back is noticed, and served only if an operator says so`() async throws {
        let bench = try SQLiteBench()
        let first = try bench.archive()
        _ = try await fill(first)
        await first.close()
        let copy = try Data(contentsOf: URL(filePath: bench.path))
        let second = try bench.archive()
        _ = try await second.commit(lake.intake("2", []))
        await second.close()
        try copy.write(to: URL(filePath: bench.path))
        #expect(throws: ArchiveError.lost(acknowledged: 2, found: 1)) { try bench.archive() }
        let third = try SQLiteArchive(path: bench.path, acceptsLoss: true)
        #expect(try await third.counts().deliveries == 1)
        await third.close()
        await (try bench.archive()).close()
    }

    @Test func `W14 a damaged file is refused after an unclean stop`() async throws {
        let bench = try SQLiteBench()
        let archive = try bench.archive()
        for number in 0..<40 {
            let facts = (0..<20).map { lake.result("\(number)-\($0)", code: "\(number)\($0)-1") }
            _ = try await archive.commit(lake.intake("\(number)", [lake.contribution("1", nil, facts)]))
        }
        await archive.close()
        // Without the mark of a clean stop the file is checked; one page in the middle is overwritten.
        try FileManager.default.removeItem(atPath: bench.path + "-mark")
        let file = try #require(FileHandle(forUpdatingAtPath: bench.path))
        let size = try file.seekToEnd()
        try file.seek(toOffset: size / 2 / 8192 * 8192)
        try file.write(contentsOf: Data(repeating: 0x5A, count: 8192))
        try file.close()
        #expect(throws: ArchiveError.self) { try bench.archive() }
    }

    @Test func `W12 a full database refuses the write, keeps reads and goes on when there is room`() async throws {
        let bench = try SQLiteBench()
        let archive = try bench.archive()
        let result = try await fill(archive)
        try await archive.pool.writeWithoutTransaction { connection in
            let pages = try Int.fetchOne(connection, sql: "PRAGMA page_count") ?? 0
            try connection.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
        }
        let large = (0..<2000).map { lake.result("big\($0)", code: "\($0)-1") }
        let intake = lake.intake("big", [lake.contribution("1", nil, large)])
        await #expect(throws: ArchiveError.full) { _ = try await archive.commit(intake) }
        #expect(try await archive.entry(kind: "Observation", id: result.id) != nil)
        try await archive.pool.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA max_page_count = 1073741823")
        }
        #expect(try await archive.commit(intake).created == 2000)
        #expect(try await archive.check().faults.isEmpty)
        await archive.close()
    }

    @Test func `W01 an archive that was not closed opens again with everything`() async throws {
        let bench = try SQLiteBench()
        let abandoned = try bench.archive()
        let result = try await fill(abandoned)
        let second = try bench.archive()
        #expect(try await second.entry(kind: "Observation", id: result.id)?.entry.json == result.json)
        await second.close()
        await abandoned.close()
    }
}

/// Counts the commits of a connection.
private final class CommitCounter: TransactionObserver, @unchecked Sendable {
    // Called on the writer's queue; read after all writes are done.
    private(set) var count = 0

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { count += 1 }
    func databaseDidRollback(_ db: Database) {}
}
