import ClinicalRecord
import RecordStore
import RecordStoreContract
import Synchronization
import Testing

@testable import PostgresStore

@Suite(.enabled(if: PostgresBench.isPossible, "scripts/with-postgres gives a database to test with"))
struct LostConnectionTests {
    private let lake = Hospital("lakeside")
    private let bench: PostgresBench

    init() async throws { bench = try await PostgresBench() }

    private func intake(_ number: Int) -> Intake {
        lake.intake(
            "\(number)",
            [lake.contribution("\(number % 7)", nil, [lake.result("\(number)", code: "\(number)-1")])]
        )
    }

    @Test func `D13 connections that the server ends under load cost no write and double none`() async throws {
        let archive = try bench.archive()
        let reports = try await withThrowingTaskGroup(of: ImportReport?.self) { group in
            for number in 0..<200 { group.addTask { try await archive.commit(intake(number)) } }
            group.addTask {
                for _ in 0..<6 {
                    try await Task.sleep(for: .milliseconds(40))
                    // By its name and not by its number, which only an idle connection tells.
                    _ = try await bench.number(
                        """
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE '%' AND pid IN (
                            SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
                                AND (classid::bigint << 32 | objid::bigint) = \(ContentHash.of("write lane", bench.schema, []))
                        )
                        """
                    )
                }
                return nil
            }
            return try await group.reduce(into: [ImportReport]()) { all, next in if let next { all.append(next) } }
        }
        #expect(Set(reports.map(\.delivery)).count == 200)
        #expect(reports.filter { $0.status == .imported }.count == 200)
        #expect(try await archive.counts().statements == 200)
        #expect(try await archive.check().faults == [])
        await archive.close()
    }

    @Test func `D13 a reader whose connection was ended reads on another`() async throws {
        let archive = try bench.archive()
        _ = try await archive.commit(intake(1))
        let backend = try await archive.readers.read { $0.backend }
        _ = try await bench.number("SELECT pg_terminate_backend(\(backend))::int")
        #expect(try await archive.counts().deliveries == 1)
        await archive.close()
    }

    @Test func `two gateways write in turns, and their numbers ascend`() async throws {
        let archives = [try bench.archive(), try bench.archive()]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<120 { group.addTask { _ = try await archives[number % 2].commit(intake(number)) } }
            try await group.waitForAll()
        }
        let disorder = "SELECT count(*) FROM change a JOIN change b ON b.id = a.id + 1 WHERE b.at <= a.at"
        #expect(try await bench.number(disorder) == 0)
        #expect(try await archives[0].counts().deliveries == 120)
        #expect(try await archives[1].check().faults == [])
        for archive in archives { await archive.close() }
    }

    @Test func `gateways that start at the same time make the tables once`() async throws {
        let bench = bench
        let archives = try await withThrowingTaskGroup(of: PostgresArchive.self) { group in
            for _ in 0..<4 { group.addTask { try bench.archive() } }
            return try await group.reduce(into: [PostgresArchive]()) { $0.append($1) }
        }
        for archive in archives { #expect(try await archive.commit(intake(1)).delivery == 1) }
        for archive in archives { await archive.close() }
    }

    @Test func `a gateway that dies in the middle of a write leaves the lane to the next`() async throws {
        let (holder, archive) = (try bench.archive(), try bench.archive())
        let lane = ContentHash.of("write lane", bench.schema, [])
        let backend = try await holder.writer.run { connection in
            try connection.send("BEGIN", [], isKept: false)
            try SQLStatement(connection, "SELECT pg_advisory_xact_lock($1)").run(.int(lane))
            _ = try connection.wait()
            return connection.backend
        }
        async let report = archive.commit(intake(1))
        try await Task.sleep(for: .milliseconds(200))
        #expect(try await archive.counts().deliveries == 0, "it waits")
        _ = try await bench.number("SELECT pg_terminate_backend(\(backend))::int")
        #expect(try await report.created == 1)
        for archive in [holder, archive] { await archive.close() }
    }

    @Test func `what became of a transaction is known afterwards`() async throws {
        try await bench.execute("CREATE SCHEMA \(bench.schema); CREATE TABLE \(bench.schema).t (a int)")
        let queue = ConnectionQueue(bench.address, PostgresSession(schema: bench.schema, purpose: .writing))
        for (end, fate) in [("COMMIT", CommitFate.committed), ("ROLLBACK", .aborted)] {
            let found = try await queue.run { connection in
                try connection.execute("BEGIN; INSERT INTO t VALUES (1)")
                let number = try SQLStatement(connection, "SELECT pg_current_xact_id()::text").first { $0.text(0) }
                try connection.execute(end)
                return try UnsettledCommit(transaction: number ?? "", outcome: 0).fate(on: connection)
            }
            #expect(found == fate)
        }
        let future = UnsettledCommit(transaction: "99999999999", outcome: 0)
        #expect(try await queue.run { try future.fate(on: $0) } == .unknown)
        await queue.close()
    }

    @Test(arguments: [("COMMIT", 1), ("ROLLBACK", 2)])
    func `a commit without an answer is repeated only if it did not come about`(_ end: String, _ runs: Int) async throws
    {
        try await bench.execute("CREATE SCHEMA \(bench.schema); CREATE TABLE \(bench.schema).t (a int)")
        let queue = ConnectionQueue(bench.address, PostgresSession(schema: bench.schema, purpose: .writing))
        let count = Mutex(0)
        let outcome = try await PatientWriter(writer: queue) { connection in
            let run = count.withLock {
                $0 += 1; return $0
            }
            guard run == 1 else { return "second" }
            try connection.execute("BEGIN; INSERT INTO t VALUES (1)")
            let number = try SQLStatement(connection, "SELECT pg_current_xact_id()::text").first { $0.text(0) }
            try connection.execute(end)
            throw UnsettledCommit(transaction: number ?? "", outcome: "first")
        }
        #expect(count.withLock { $0 } == runs)
        #expect(outcome == (runs == 1 ? "first" : "second"))
        await queue.close()
    }

    @Test func `who stands in the way of another is tried once more, and a failure of its own kind is not`()
        async throws
    {
        let queue = ConnectionQueue(bench.address, PostgresSession(schema: bench.schema, purpose: .writing))
        for (state, runs) in [("40001", 2), ("40P01", 2), ("23505", 1)] {
            let count = Mutex(0)
            await #expect(throws: PostgresError(state: state)) {
                try await PatientWriter(writer: queue) { _ in
                    count.withLock { $0 += 1 }
                    throw PostgresError(state: state)
                }
            }
            #expect(count.withLock { $0 } == runs, "\(state)")
        }
        await queue.close()
    }
}
