import ClinicalRecord
import Findings
import RecordStore
import RecordStoreContract
import Testing

@testable import PostgresStore

@Suite(.enabled(if: PostgresBench.isPossible, "scripts/with-postgres gives a database to test with"))
struct PostgresDurabilityTests {
    private let lake = Hospital("lakeside")
    private let bench: PostgresBench

    init() async throws { bench = try await PostgresBench() }

    private func fill(_ archive: PostgresArchive) async throws -> ContributedResource {
        let result = lake.result("a")
        _ = try await archive.commit(
            lake.intake("1", [lake.contribution("1", lake.patient("1", #""birthDate":"1971-04-09""#), [result])])
        )
        return result
    }

    private func commitMany(_ count: Int, to archives: [PostgresArchive]) async throws -> [ImportReport] {
        try await withThrowingTaskGroup(of: ImportReport.self) { group in
            for number in 0..<count {
                let intake = lake.intake(
                    "\(number)",
                    [lake.contribution("\(number % 7)", nil, [lake.result("\(number)", code: "\(number)-1")])]
                )
                group.addTask { try await archives[number % archives.count].commit(intake) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `W01 the acknowledging connection waits for the sync of every commit`() async throws {
        let archive = try bench.archive()
        let setting = try await archive.writer.run {
            try SQLStatement($0, "SELECT current_setting('synchronous_commit')").first { $0.text(0) }
        }
        #expect(setting == "on")
        await archive.close()
    }

    @Test func `W01 a database that would change what it is given is refused`() async throws {
        try await bench.execute(
            "CREATE DATABASE \(bench.schema) TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'"
        )
        let latin = try PostgresAddress(bench.text(database: bench.schema))
        #expect(throws: ArchiveError.failedCheck(["the database is not encoded in UTF8"])) {
            try PostgresArchive(latin)
        }
    }

    @Test func `W01 many senders need few commits`() async throws {
        let archive = try bench.archive()
        _ = try await commitMany(200, to: [archive])
        // Every row knows the transaction that made it.
        let commits = try await bench.number("SELECT count(DISTINCT xmin::text) FROM change")
        #expect(try #require(commits) < 100)
        #expect(try await archive.counts().deliveries == 200)
        await archive.close()
    }

    @Test func `W13 a damaged row is reported and never served`() async throws {
        let archive = try bench.archive()
        let result = try await fill(archive)
        try await bench.execute(
            "UPDATE statement SET json = decode(replace(encode(json, 'hex'), '31332e32', '31382e32'), 'hex')"
        )
        await #expect(throws: ArchiveError.damaged("Observation/\(result.id)")) {
            _ = try await archive.entry(kind: "Observation", id: result.id)
        }
        await #expect(throws: ArchiveError.damaged("Observation/\(result.id)")) {
            _ = try await archive.record(of: lake.recordID("1"))
        }
        #expect(try await archive.check().faults == ["damaged: Observation/\(result.id)"])
        await archive.close()
    }

    @Test(arguments: [
        ("DELETE FROM resource", "statements that are not found by their ids: 1"),
        ("DELETE FROM counter", "keys that would be given once more: 1"),
        ("DELETE FROM token", "entries with the search tokens of something else: 1"),
        ("DELETE FROM word", "persons with the words of somebody else: 1"),
        ("DELETE FROM original", "deliveries without their bytes: 1"),
    ])
    func `the check finds rows that are missing`(_ damage: String, _ fault: String) async throws {
        let archive = try bench.archive()
        _ = try await fill(archive)
        #expect(try await archive.check().faults == [])
        try await bench.execute(damage)
        #expect(try await archive.check().faults.contains(fault))
        await archive.close()
    }

    @Test func `W15 an archive of a newer program is refused`() async throws {
        await (try bench.archive()).close()
        try await bench.execute("INSERT INTO schema_step (number) VALUES (4711)")
        #expect(throws: ArchiveError.newerSchema(found: 4711, known: Schema.newest)) { try bench.archive() }
    }

    @Test func `W15 a step that fails leaves nothing behind`() async throws {
        let steps = [
            SchemaStep(sql: "CREATE TABLE a (b int);"), SchemaStep(sql: "CREATE TABLE c (d int); SELECT 1 / 0;"),
        ]
        let queue = ConnectionQueue(bench.address, PostgresSession(schema: bench.schema, purpose: .writing))
        let schema = bench.schema
        await #expect(throws: PostgresError(state: "22012")) {
            try await queue.run { try StepwiseSchema(name: schema, steps: steps).migrate($0) }
        }
        #expect(try await queue.run { try StepwiseSchema.version($0, of: schema) } == 1)
        #expect(try await bench.number("SELECT count(*) FROM pg_class WHERE relname = 'c'") == 0)
        await queue.close()
    }

    @Test func `W17 a server that has lost what was acknowledged is noticed`() async throws {
        let archive = try bench.archive()
        _ = try await fill(archive)
        _ = try await archive.commit(lake.intake("2", []))
        try await bench.execute("DELETE FROM original WHERE delivery = 2; DELETE FROM delivery WHERE id = 2")
        try await bench.execute("DELETE FROM change WHERE id = 2")
        await #expect(throws: ArchiveError.lost(acknowledged: 2, found: 1)) {
            _ = try await archive.commit(lake.intake("3", []))
        }
        await archive.close()
    }

    @Test func `tables of entries are split by person into sixteen unless told`() async throws {
        let archive = try bench.archive(partitions: 16)
        _ = try await commitMany(40, to: [archive])
        let split = "SELECT count(*) FROM pg_inherits WHERE inhparent = '\(bench.schema).token'::regclass"
        #expect(try await bench.number(split) == 16)
        #expect(try #require(try await bench.number("SELECT count(DISTINCT tableoid) FROM entry")) > 1)
        #expect(try await archive.check().faults == [])
        await archive.close()
    }

    @Test func `ids that hold U+0000 find what they name`() async throws {
        let archive = try bench.archive()
        let first = try await archive.commit(lake.intake("1", [], documentID: "a\u{0}b"))
        let second = try await archive.commit(lake.intake("2", [], documentID: "a\u{0}b"))
        #expect(second.findings.warning == 1)
        var query = DeliveryQuery()
        query.documentID = "a\u{0}b"
        #expect(try await archive.deliveries(query).map(\.report.delivery) == [second.delivery, first.delivery])
        await archive.close()
    }

    @Test func `a delivery of many megabytes is kept as a whole`() async throws {
        let archive = try bench.archive()
        let text = String(repeating: "long ", count: 2000)
        let results = (0..<1200).map { lake.resource("Basic", "\($0)", #""language":"\#(text)\#($0)""#) }
        let report = try await archive.commit(lake.intake("big", [lake.contribution("1", nil, results)]))
        #expect(report.created == 1200)
        #expect(try await archive.record(of: lake.recordID("1"))?.entries.count == 1200)
        await archive.close()
    }
}
