import Foundation
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct FollowExportTests {
    private let bench: ExportBench

    init() throws { bench = try ExportBench() }

    private func refusal(_ body: () async throws -> Void) async -> Refusal.Kind? {
        do { try await body() } catch { return (error as? Refusal)?.kind }
        return nil
    }

    private func isUnderWay(_ standing: FollowExport.Standing) -> Bool {
        if case .underWay = standing { return true }
        return false
    }

    private func begun(_ plan: AccessPlan, _ query: String = "") async throws -> ExportJob {
        try await bench.start(try bench.request(query), under: plan, at: bench.now)
    }

    @Test func `C092 C093 an export is under way, and then done with its files`() async throws {
        try await bench.commitPatient("A")
        let plan = try await bench.service().plan
        let job = try await begun(plan)
        let follow = bench.follow
        guard case .underWay(let seen, let patience) = try await follow.standing(job.id, under: plan, at: bench.now)
        else { throw Refusal(.fault, "it is not under way") }
        #expect(patience == 1 && seen.progress.utf8.count < 100)
        guard case .tooEarly = try await follow.standing(job.id, under: plan, at: bench.now) else {
            throw Refusal(.fault, "a second question at once is not too early")
        }
        bench.later(1)
        #expect(isUnderWay(try await follow.standing(job.id, under: plan, at: bench.now)))
        try await bench.work()
        guard case .done(let done) = try await follow.standing(job.id, under: plan, at: bench.now) else {
            throw Refusal(.fault, "it is not done")
        }
        #expect(done.expires.map { $0 > bench.now } == true)
        for file in done.files {
            let found = try await follow.file(file.name, of: job.id, under: plan, at: bench.now)
            #expect(found.file == file && FileManager.default.fileExists(atPath: found.path))
        }
    }

    @Test func `A15 Z13 an export is its client's alone`() async throws {
        try await bench.commitPatient("A")
        let (mine, others) = (try await bench.service().plan, try await bench.service().plan)
        let job = try await begun(mine)
        try await bench.work()
        for plan in [others, .operatorOnly] {
            #expect(
                await refusal { _ = try await bench.follow.standing(job.id, under: plan, at: bench.now) } == .notFound
            )
            #expect(
                await refusal {
                    _ = try await bench.follow.file("Patient.ndjson", of: job.id, under: plan, at: bench.now)
                } == .notFound
            )
            #expect(await refusal { try await bench.follow.cancel(job.id, under: plan, at: bench.now) } == .notFound)
        }
        _ = try await bench.follow.file("Patient.ndjson", of: job.id, under: mine, at: bench.now)
        for name in ["Condition.ndjson", "../a.db", "Patient.ndjson.part", ""] {
            #expect(
                await refusal { _ = try await bench.follow.file(name, of: job.id, under: mine, at: bench.now) }
                    == .notFound
            )
        }
    }

    @Test func `Z13 the same client comes with a new token, as long as it opens as much`() async throws {
        try await bench.commitPatient("A")
        let (client, plan) = try await bench.service()
        let job = try await begun(plan)
        try await bench.work()
        let same = try await bench.plan(client, "system/*.rs")
        _ = try await bench.follow.file("Observation.ndjson", of: job.id, under: same, at: bench.now)
        let less = try await bench.plan(client, "system/Patient.rs")
        _ = try await bench.follow.file("Patient.ndjson", of: job.id, under: less, at: bench.now)
        #expect(
            await refusal {
                _ = try await bench.follow.file("Observation.ndjson", of: job.id, under: less, at: bench.now)
            } == .forbidden
        )
    }

    @Test func `A15 an export stops with its grant, and its files are gone`() async throws {
        try await bench.commitPatient("A")
        let (client, plan) = try await bench.service()
        let job = try await begun(plan)
        _ = try await bench.run.turn(at: bench.now)
        let grant = try #require(plan.granted?.grant)
        try await bench.book.withdraw(grant: grant)
        try await bench.work()
        let ended = try await bench.ended(job)
        #expect(ended.state == .failed && ended.failure == .withdrawn && ended.files.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: bench.exports.path(of: "", in: job.id)))
        let other = try await bench.plan(client, "system/*.rs")
        #expect(
            await refusal { _ = try await bench.follow.standing(job.id, under: other, at: bench.now) } == .forbidden
        )
    }

    @Test func `A15 an export stops with its client, done or not`() async throws {
        try await bench.commitPatient("A")
        let (client, plan) = try await bench.service()
        let done = try await begun(plan)
        try await bench.work()
        let open = try await begun(plan)
        var disabled = try #require(try await bench.book.client(id: client.id))
        disabled.isDisabled = true
        try await bench.book.keep(disabled)
        try await bench.work()
        #expect(try await bench.ended(open).failure == .withdrawn)
        #expect(
            await refusal {
                _ = try await bench.follow.file("Patient.ndjson", of: done.id, under: plan, at: bench.now)
            } == .forbidden
        )
    }

    @Test func `C085 scopes limit what comes, and who names a type beyond them is refused`() async throws {
        try await bench.commitPatient("A")
        let plan = try await bench.service("system/Patient.rs").plan
        let job = try await begun(plan)
        try await bench.work()
        #expect(try await bench.ended(job).files.map(\.name) == ["Patient.ndjson"])
        #expect(await refusal { _ = try await begun(plan, "_type=Observation") } == .forbidden)
        #expect(
            await refusal {
                _ = try await bench.start(try bench.request("", .group("g")), under: plan, at: bench.now)
            } == .forbidden
        )
    }

    @Test func `A13 a scope of one category exports no other`() async throws {
        let category = { (code: String) in #""category":[{"coding":[{"system":"urn:c","code":"\#(code)"}]}],"# }
        let lab = bench.result("lab", of: "A", more: category("laboratory"))
        let vital = bench.result("vital", of: "A", more: category("vital-signs"))
        try await bench.commit("A", [lab, vital], patient: #""gender":"female""#)
        let plan = try await bench.service("system/Observation.rs?category=laboratory").plan
        let job = try await begun(plan)
        try await bench.work()
        #expect(try bench.ids(try await bench.ended(job)) == [bench.id("lab")])
    }

    @Test func `C085 who may see some records only has no export, and no group is told from none`() async throws {
        let own = Permission(kind: nil, interactions: [.read, .search], persons: ["p1"])
        let plan = AccessPlan(user: "u", client: "c", permissions: [own], hidesRestricted: false)
        #expect(await refusal { _ = try await begun(plan) } == .forbidden)
        let service = try await bench.service().plan
        #expect(
            await refusal {
                _ = try await bench.start(try bench.request("", .group("nobody")), under: service, at: bench.now)
            } == .notFound
        )
    }

    @Test func `C098 a deleted export is gone, under way or done`() async throws {
        try await bench.commitPatient("A")
        let plan = try await bench.service().plan
        for isDone in [false, true] {
            let job = try await begun(plan)
            _ = try await bench.run.turn(at: bench.now)
            if isDone { try await bench.work() }
            try await bench.follow.cancel(job.id, under: plan, at: bench.now)
            #expect(
                await refusal { _ = try await bench.follow.standing(job.id, under: plan, at: bench.now) } == .notFound
            )
            #expect(await refusal { try await bench.follow.cancel(job.id, under: plan, at: bench.now) } == .notFound)
            #expect(!FileManager.default.fileExists(atPath: bench.exports.path(of: "", in: job.id)))
            #expect(try await !bench.run.turn(at: bench.now))
        }
    }

    @Test func `C087 D16 a file that is not whole is never given`() async throws {
        try await bench.commitPatient("A")
        let job = try await bench.exported()
        let path = bench.exports.path(of: "Observation.ndjson", in: job.id)
        try FileHandle(forWritingTo: URL(filePath: path)).truncate(atOffset: 10)
        #expect(
            await refusal {
                _ = try await bench.follow.file("Observation.ndjson", of: job.id, under: .operatorOnly, at: bench.now)
            } == .fault
        )
    }

    @Test func `C087 an export that cannot be written has failed, and says so`() async throws {
        try await bench.commitPatient("A")
        // A file stands where the folder should be made.
        try Data().write(to: URL(filePath: bench.folder + "/exports"))
        let job = try await bench.exported()
        #expect(job.state == .failed && job.failure == .storage)
        #expect(
            await refusal { _ = try await bench.follow.standing(job.id, under: .operatorOnly, at: bench.now) } == .fault
        )
    }

    @Test func `C092 a client has a few exports under way at once`() async throws {
        try await bench.commitPatient("A")
        let (mine, others) = (try await bench.service().plan, try await bench.service().plan)
        for _ in 0..<4 { _ = try await begun(mine) }
        #expect(await refusal { _ = try await begun(mine) } == .busy)
        _ = try await begun(others)
        try await bench.work()
        _ = try await begun(mine)
    }

    @Test func `Z18 whose data an export holds is noted before anybody can fetch it, and each fetch is`() async throws {
        for number in ["A", "B"] { try await bench.commitPatient(number) }
        let plan = try await bench.service().plan
        let job = try await begun(plan)
        try await bench.work()
        var query = AuditQuery()
        query.persons = [bench.lake.recordID("A")]
        let acts = try await bench.register.acts(query)
        #expect(Set(acts.map(\.kind)) == ["Patient", "Observation", "Provenance"])
        #expect(acts.allSatisfy { $0.interaction == "export" && $0.resource == job.id && $0.client == plan.client })
        _ = try await bench.follow.file("Patient.ndjson", of: job.id, under: plan, at: bench.now)
        let last = try await bench.register.acts(AuditQuery()).first
        #expect(last?.interaction == "export-file" && last?.resource == job.id && last?.kind == "Patient")
    }
}
