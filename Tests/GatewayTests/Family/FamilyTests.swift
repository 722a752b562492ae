import ClinicalRecord
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// Inviting somebody, accepting, the clinic's word, and the end of it.
@Suite struct FamilyTests {
    private let bench: FamilyHouse
    private var house: WorkHouse { bench.house }

    init() async throws { bench = try await FamilyHouse() }

    @Test func `F22 an invitation is a consent that is proposed, with whom, what and how long`() async throws {
        _ = try await bench.invite([.messages: .act, .results: .read], until: "2099-05-31")
        let consent = try #require(try await bench.consents(of: house.a).first)
        #expect(consent["status"]?.string == "proposed")
        #expect(consent["patient"]?["reference"]?.string == "Patient/\(house.a)")
        let provision = try #require(consent["provision"])
        #expect(provision["period"]?["end"]?.string == "2099-05-31")
        let actor = try #require(provision["actor"]?.elements.first { _ in true })
        let related = try #require(try await house.stored("RelatedPerson", of: house.a).first?.root)
        #expect(actor["reference"]?["reference"]?.string == "RelatedPerson/\(related["id"]?.string ?? "")")
        #expect(actor["reference"]?["identifier"] == nil, "nobody has accepted")
        #expect(WorkCode.code(actor["role"], FamilyRelation.system) == "MTH")
        let parts = provision["provision"]?.elements.map { $0 } ?? []
        let classes = parts.map { $0["class"]?.elements.compactMap { $0["code"]?.string } ?? [] }
        #expect(classes == [["results"], ["messages"]])
        #expect(parts.allSatisfy { $0["period"]?["end"]?.string?.hasPrefix("2099-06-01T00:00") ?? false })
        let task = try #require(try await house.stored("Task", of: house.a).first?.root)
        #expect(WorkCode.code(task["code"], WorkCode.work) == "proxy")
        #expect(WorkCode.code(task["businessStatus"], WorkCode.turn) == "answered", "nothing for the clinic yet")
    }

    @Test func `nothing is open before the clinic agrees, and then the areas alone`() async throws {
        let secret = try await bench.invite([.results: .read])
        #expect(try await bench.accepting.look(secret, by: bench.rosa, at: .now).name == "RyeA")
        try await bench.accepting(secret, by: bench.now(bench.rosa), at: .now)
        for part in ViewedPart.allCases { #expect(try await bench.view(part) == nil, "\(part)") }
        #expect(try await bench.now(bench.rosa).proxies.map(\.isWaiting) == [true])
        let item = try await bench.item(.proxy)
        #expect(item.actorLogin == "rosa")
        let noNote = await house.refusal {
            try await bench.deciding.approve(item.handle, item.item.key, note: "", by: house.doctor)
        }
        #expect(noNote == .incorrect)
        try await bench.deciding.approve(item.handle, item.item.key, note: "Passport seen", by: house.doctor)
        let open = Set<ViewedPart>([.home, .timeline, .search, .results])
        for part in ViewedPart.allCases {
            let isOpen = try await bench.view(part) != nil
            #expect(isOpen == open.contains(part), "\(part)")
        }
        let consent = try #require(try await bench.consents(of: house.a).first)
        #expect(consent["status"]?.string == "active")
        let verification = try #require(consent["verification"]?.elements.first { _ in true })
        #expect(verification["verifiedWith"]?["display"]?.string == "doc")
        #expect(verification["extension"]?.elements.first { _ in true }?["valueString"]?.string == "Passport seen")
        let task = try #require(try await house.stored("Task", of: house.a).first?.root)
        #expect(task["status"]?.string == "completed")
    }

    @Test func `Z15 what is gathered holds nothing of an area that is closed, nor what is restricted`() async throws {
        try await bench.grant([.results: .read])
        let timeline = try #require(try await bench.view(.timeline))
        #expect(timeline.summary.results.flatMap(\.lines).map(\.name) == ["Glucose"])
        #expect(timeline.summary.medications.isEmpty && timeline.summary.problems.isEmpty)
        #expect(timeline.areas?.open == [.results])
        #expect(!timeline.isOwn)
    }

    @Test func `A16 what is restricted is seen where that is granted, within open areas alone`() async throws {
        try await bench.grant([.results: .read, .sensitive: .read])
        let seen = try #require(try await bench.view(.results)).summary.results.flatMap(\.lines).map(\.name)
        #expect(seen.sorted() == ["Glucose", "Secret"])
        #expect(try await bench.view(.conditions) == nil)
    }

    @Test func `a link works once, and only for somebody else's account`() async throws {
        let secret = try await bench.invite([.results: .read])
        #expect(await house.refusal { try await bench.accepting(secret, by: house.ana, at: .now) } == .conflict)
        let late = Timestamp(milliseconds: Timestamp.now.milliseconds + 8 * 86_400_000)
        #expect(await house.refusal { _ = try await bench.accepting.look(secret, by: bench.rosa, at: late) } == .gone)
        try await bench.accepting(secret, by: bench.now(bench.rosa), at: .now)
        let second = User(login: "second", role: .patient, password: .ofNobody)
        try await AccountBook(register: house.register).keep(second)
        #expect(await house.refusal { try await bench.accepting(secret, by: second, at: .now) } == .gone)
        #expect(try await bench.now(second).proxies.isEmpty)
        #expect(await house.refusal { _ = try await bench.accepting.look("x", by: second, at: .now) } == .gone)
    }

    @Test func `what an attempt that was broken off left with the account keeps nobody from accepting`() async throws {
        let secret = try await bench.invite([.results: .read])
        let consent = try await bench.accepting.look(secret, by: bench.rosa, at: .now).consent
        var rosa = try await bench.now(bench.rosa)
        rosa.proxies = [Proxy(consent: consent.id, patient: consent.personID, relation: consent.relation, terms: [])]
        try await AccountBook(register: house.register).keep(rosa)
        let left = try await bench.now(rosa)
        try await bench.accepting(secret, by: left, at: .now)
        #expect(await house.refusal { try await bench.accepting(secret, by: left, at: .now) } == .gone)
        #expect(try await bench.now(rosa).proxies == rosa.proxies, "once, and the second attempt takes nothing back")
        let item = try await bench.item(.proxy)
        try await bench.deciding.approve(item.handle, item.item.key, note: "Passport seen", by: house.doctor)
        #expect(try await bench.view(.results) != nil)
    }

    @Test func `of two who open the same link at once one alone is let in`() async throws {
        let secret = try await bench.invite([.results: .read])
        let names = (0..<4).map { "user\($0)" }
        for name in names {
            try await AccountBook(register: house.register).keep(
                User(login: name, role: .patient, password: .ofNobody)
            )
        }
        let users = try await AccountBook(register: house.register).users().filter { names.contains($0.login) }
        await withTaskGroup(of: Void.self) { group in
            for user in users { group.addTask { try? await bench.accepting(secret, by: user, at: .now) } }
        }
        var entered = 0
        for user in users { entered += try await bench.now(user).proxies.count }
        #expect(entered == 1)
    }

    @Test func `revoking closes at once, whoever does it, and the consent says so`() async throws {
        try await bench.grant([.results: .read])
        let key = try #require(try await bench.reading(of: house.ana).granted.first?.key)
        try await bench.ending.end(key, by: house.ana)
        #expect(try await bench.view(.results) == nil)
        #expect(try await bench.consents(of: house.a).map { $0["status"]?.string } == ["inactive"])
        #expect(try await bench.reading(of: bench.now(bench.rosa)).acting.isEmpty)
    }

    @Test func `who acts can leave, and the clinic can end it`() async throws {
        try await bench.grant([.results: .read])
        let rosa = try await bench.now(bench.rosa)
        #expect(await house.refusal { try await bench.ending.leave("other", by: rosa) } == .notFound)
        try await bench.ending.leave(try #require(rosa.proxies.first?.key), by: rosa)
        #expect(try await bench.view(.home) == nil)
        #expect(try await bench.consents(of: house.a).map { $0["status"]?.string } == ["inactive"])
    }

    @Test func `the clinic sees who acts for whom now, and ends it`() async throws {
        try await bench.grant([.results: .read])
        let standing = try #require(try await bench.reading.standing(by: house.doctor, at: .now).first)
        #expect((standing.consent.name, standing.person.name) == ("Rosa Rye", "RyeA"))
        #expect(await house.refusal { _ = try await bench.reading.standing(by: house.ana, at: .now) } == .notFound)
        try await bench.ending.end(standing.handle, standing.consent.key, by: house.doctor)
        #expect(try await bench.view(.results) == nil)
        #expect(try await bench.reading.standing(by: house.doctor, at: .now).isEmpty)
    }

    @Test func `a refusal has a reason, which the patient reads, and opens nothing`() async throws {
        let secret = try await bench.invite([.results: .read])
        try await bench.accepting(secret, by: bench.now(bench.rosa), at: .now)
        let item = try await bench.item(.proxy)
        let refuse = { (reason: String) in
            try await bench.deciding.refuse(item.handle, item.item.key, reason: reason, by: house.doctor)
        }
        #expect(await house.refusal { try await refuse("") } == .incorrect)
        try await refuse("Come with a passport.")
        #expect(try await bench.now(bench.rosa).proxies.isEmpty)
        let family = try await bench.reading(of: house.ana)
        #expect(family.granted.first.flatMap { family.reasons[$0.key] } == "Come with a passport.")
        #expect(try await bench.consents(of: house.a).map { $0["status"]?.string } == ["rejected"])
        let again = await house.refusal {
            try await bench.deciding.approve(item.handle, item.item.key, note: "x", by: house.doctor)
        }
        #expect(again == .conflict)
    }

    @Test func `an invitation that is withdrawn opens nothing any more`() async throws {
        let secret = try await bench.invite([.results: .read])
        let key = try #require(try await bench.reading(of: house.ana).granted.first?.key)
        try await bench.ending.end(key, by: house.ana)
        #expect(await house.refusal { try await bench.accepting(secret, by: bench.rosa, at: .now) } == .gone)
    }

    @Test func `nobody invites to a record that is not theirs, and a form that comes twice invites once`() async throws
    {
        let draft = FamilyHouse.draft([.results: .read])
        for user in [bench.rosa, house.doctor] {
            let refusal = await house.refusal {
                _ = try await bench.inviting(draft, WorkForm("1", of: user), by: user)
            }
            #expect(refusal == .notFound, "\(user.login)")
        }
        let first = try await bench.invite([.results: .read])
        let second = try await bench.invite([.results: .read])
        #expect(try await bench.consents(of: house.a).count == 1)
        #expect(await house.refusal { _ = try await bench.accepting.look(first, by: bench.rosa, at: .now) } == .gone)
        #expect(try await bench.accepting.look(second, by: bench.rosa, at: .now).name == "RyeA")
    }

    @Test func `what a hospital sends as such a consent opens nothing and is shown to nobody`() async throws {
        _ = try await bench.invite([.results: .read])
        let own = try #require(try await house.stored("Consent", of: house.a).first)
        let text = String(decoding: own.root.bytes, as: UTF8.self)
        let members = text.dropFirst().dropLast().split(separator: ",", maxSplits: 1).last.map(String.init) ?? ""
        let forged = house.lake.resource("Consent", "forged", members.replacing("proposed", with: "active"))
        _ = try await house.archive.commit(house.lake.intake("f", [house.lake.contribution("B", nil, [forged])]))
        #expect(try await bench.reading.standing(by: house.doctor, at: .now).isEmpty)
        #expect(try await bench.view(.home) == nil)
    }
}
