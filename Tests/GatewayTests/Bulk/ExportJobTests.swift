import RecordStore
import Testing

@testable import Gateway

@Suite struct ExportJobTests {
    private let noon = Timestamp(milliseconds: 1_800_000_000_000)

    private func job(kinds: [String] = ["Condition", "Patient"], members: [String]? = nil) throws -> ExportJob {
        let query = "_since=2026-05-03T12:00:00Z&_typeFilter=Patient%3Fgender%3Dfemale&_elements=id&x=y"
        return ExportJob(
            id: "j1",
            owner: "u\u{1F}c",
            user: "u",
            client: "c",
            granted: GrantedScopes(grant: "g", scopes: ScopeList("system/*.rs")),
            hidesRestricted: true,
            request: try ExportRequest(.group("g1"), FormText.items(query), isLenient: true, address: "https://a/x"),
            members: members,
            change: 9,
            sinceChange: 3,
            transactionTime: noon,
            begunAt: noon,
            kinds: kinds
        )
    }

    private func later(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: noon.milliseconds + seconds * 1000) }

    @Test func `C092 an export writes kind after kind, ends, and is forgotten after a day`() throws {
        var job = try job()
        #expect(job.action(at: noon) == .write("Condition"))
        job.wrote([])
        #expect(job.action(at: noon) == .write("Patient"))
        #expect(job.progress == "1 of 2 types of resources written")
        job.wrote([ExportFile(list: .output, kind: "Patient", name: "Patient.ndjson", count: 1, size: 9)])
        #expect(job.action(at: noon) == .finish)
        job.finished([], at: later(60))
        #expect(job.action(at: later(60)) == .rest)
        #expect(job.expires == later(86_460))
        #expect(job.action(at: later(86_459)) == .rest)
        #expect(job.action(at: later(86_460)) == .forget)
    }

    @Test func `C087 an export that failed has no files`() throws {
        var job = try job()
        job.wrote([ExportFile(list: .output, kind: "Condition", name: "Condition.ndjson", count: 1, size: 9)])
        job.failed(.storage, at: later(1))
        #expect(job.files.isEmpty && job.action(at: later(2)) == .rest)
    }

    @Test func `C094 an export shows what changed after one change and up to another`() throws {
        let job = try job()
        #expect([3, 4, 9, 10].map(job.shows) == [false, true, true, false])
    }

    @Test func `C092 the longer an export takes, the longer its client is to wait`() throws {
        let job = try job()
        #expect([0, 10, 100, 1000].map { job.patience(at: later($0)) } == [1, 1, 10, 30])
        #expect(job.progress.utf8.count < 100)
    }

    @Test(arguments: [nil, [], ["p1", "p2"]] as [[String]?])
    func `C092 what is kept of an export is all of it`(_ members: [String]?) throws {
        var job = try job(members: members)
        #expect(ExportJob(job.holder) == job)
        job.wrote([ExportFile(list: .output, kind: "Condition", name: "Condition.ndjson", count: 1, size: 9)])
        job.finished([ExportFile(list: .error, kind: nil, name: "all.error.ndjson", count: 1, size: 9)], at: later(1))
        #expect(ExportJob(job.holder) == job)
        job.failed(.withdrawn, at: later(2))
        #expect(ExportJob(job.holder) == job)
    }

    @Test func `C092 who asks before half of the time has passed asks too early`() {
        let polls = ExportPolls()
        #expect(polls.note("j", patience: 10, at: noon))
        #expect(!polls.note("j", patience: 10, at: later(4)))
        #expect(polls.note("other", patience: 10, at: later(4)))
        #expect(polls.note("j", patience: 10, at: later(5)))
    }

    @Test(
        arguments: [
            ("system/*.rs", true), ("system/Observation.rs", true), ("system/Observation.r", false),
            ("system/Condition.rs", false), ("system/Observation.rs?category=laboratory", false),
            ("patient/*.rs", false),
        ]
    )
    func `Z13 a file is covered by scopes that open as much of its kind`(_ scopes: String, _ isCovered: Bool) {
        let wanted = GrantedScopes(grant: "1", scopes: ScopeList("system/*.rs"))
        #expect(GrantedScopes(grant: "2", scopes: ScopeList(scopes)).covers(wanted, of: "Observation") == isCovered)
    }
}
