import ClinicalRecord
import JSONTree
import MappingTables
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// Parents who ask for a child, and what becomes of it as the child grows up.
@Suite struct HandOverTests {
    private let bench: FamilyHouse
    private var house: WorkHouse { bench.house }

    init() async throws { bench = try await FamilyHouse() }

    private func child(born: String?) async throws -> String {
        let birthDate = born.map { #","birthDate":"\#($0)""# } ?? ""
        let patient = house.lake.patient("C", #""name":[{"family":"Kid"}]\#(birthDate)"#)
        _ = try await house.archive.commit(house.lake.intake("C", [house.lake.contribution("C", patient, [])]))
        return house.lake.recordID("C")
    }

    private func ask(_ relation: FamilyRelation = .mother) async throws -> QueuedItem {
        var draft = AskForChild.Draft()
        (draft.name, draft.birthDate, draft.relation) = ("Kid", "2020-01-01", relation)
        try await bench.asking(draft, WorkForm("c", of: house.ana), by: house.ana)
        return try await bench.item(.custody)
    }

    private func approve(_ item: QueuedItem, _ child: String) async throws {
        let handle = house.handle(child, house.doctor)
        try await bench.deciding.approve(
            item.handle,
            item.item.key,
            child: handle,
            note: "Birth certificate",
            by: house.doctor
        )
    }

    private var terms: FamilyTerms { bench.family.terms }
    private func moment(_ day: String) throws -> Timestamp {
        try #require(ClinicClock(zone: .utc).moment(day, minute: 0))
    }

    @Test func `a parent asks, staff find the child and agree; the consent stands in the child's record`() async throws
    {
        let kid = try await child(born: "2020-01-01")
        let item = try await ask()
        #expect(item.item.said(WorkItem.childName) == "Kid")
        try await approve(item, kid)
        let consent = try #require(try await bench.consents(of: kid).first)
        #expect(consent["status"]?.string == "active")
        let task = try #require(try await house.stored("Task", of: house.a).first?.root)
        #expect(task["status"]?.string == "completed")
        let ana = try await bench.now(house.ana)
        let viewed = try await house.view(house.handle(kid, ana), .results, by: ana)
        #expect(!viewed.isOwn && viewed.person.name == "Kid")
        #expect(viewed.relation(of: ana) == .mother)
        #expect(await house.refusal { try await approve(item, kid) } == .conflict)
    }

    @Test func `nobody opens a child's record to themselves, and without staff's word nothing opens`() async throws {
        let kid = try await child(born: "2020-01-01")
        let item = try await ask()
        let ana = try await bench.now(house.ana)
        #expect(await house.refusal { _ = try await house.view(house.handle(kid, ana), .home, by: ana) } == .notFound)
        let own = await house.refusal {
            try await bench.deciding.approve(
                house.handle(house.a, ana),
                item.item.key,
                child: house.handle(kid, ana),
                note: "x",
                by: ana
            )
        }
        #expect(own == .notFound)
        try await bench.deciding.refuse(item.handle, item.item.key, reason: "No papers.", by: house.doctor)
        #expect(try await bench.reading(of: ana).asked.map(\.reason) == ["No papers."])
    }

    @Test func `at the age of the settings parents keep appointments and insurance, and later nothing`() async throws {
        let kid = try await child(born: "2020-05-03")
        try await approve(try await ask(), kid)
        let proxy = try #require(try await bench.now(house.ana).proxies.first)
        let (teen, adult) = (try moment("2033-05-03"), try moment("2038-05-03"))
        let before = Timestamp(milliseconds: teen.milliseconds - 1)
        #expect(proxy.areas(at: before).opens(.messages, .act) && !proxy.areas(at: before).opens(.sensitive))
        #expect(proxy.areas(at: teen) == FamilyAreas([.appointments: .act, .billing: .read]))
        #expect(proxy.areas(at: adult).isEmpty)
        let parts = try #require(try await bench.consents(of: kid).first)["provision"]?["provision"]?.elements.map {
            $0
        }
        let ends = Set(parts?.compactMap { $0["period"]?["end"]?.string.map { String($0.prefix(10)) } } ?? [])
        #expect(ends == ["2033-05-03", "2038-05-03"], "the consent itself says when")
    }

    @Test func `a guardian whom a court appointed is not narrowed`() async throws {
        let kid = try await child(born: "2005-05-03")
        try await approve(try await ask(.guardian), kid)
        #expect(try await bench.now(house.ana).proxies.first?.terms.map(\.until) == [nil])
    }

    @Test func `of age means that the child invites`() async throws {
        let kid = try await child(born: "2001-01-01")
        let item = try await ask()
        #expect(await house.refusal { try await approve(item, kid) } == .unprocessable)
        #expect(try await bench.now(house.ana).proxies.isEmpty)
    }

    @Test func `of whom nobody knows when they were born a parent gets nothing, and is not told that they are of age`()
        async throws
    {
        let kid = try await child(born: nil)
        let item = try await ask()
        #expect(await house.refusal { try await approve(item, kid) } == .unmet)
        #expect(try await bench.now(house.ana).proxies.isEmpty)
    }

    @Test func `both are told three months before`() async throws {
        let kid = try await child(born: "2020-05-03")
        try await approve(try await ask(), kid)
        let ana = try await bench.now(house.ana)
        let viewed = try await house.view(house.handle(kid, ana), .home, by: ana)
        let teen = try moment("2033-05-03")
        let near = Timestamp(milliseconds: teen.milliseconds - 80 * 86_400_000)
        #expect(try await bench.reading.handOver(in: viewed, for: ana, at: near) == teen)
        #expect(try await bench.reading.handOver(in: viewed, for: ana, at: .now) == nil)
        var leo = User(login: "leo", role: .patient, password: .ofNobody)
        (leo.patients, leo.fhirUser) = ([kid], "Patient/\(kid)")
        let own = try await house.view(house.handle(kid, leo), .home, by: leo)
        #expect(try await bench.reading.handOver(in: own, for: leo, at: near) == teen)
    }

    @Test(arguments: [
        ("2020-02-29", "2033-03-01"), ("2020-02-28", "2033-02-28"), ("2020-05", "2033-05-01"), ("2020", "2033-01-01"),
    ])
    func `a birthday is the first day that it can be`(_ born: String, _ day: String) throws {
        #expect(terms.birthday(13, of: born) == (try moment(day)))
    }

    @Test func `a birth date that nobody knows opens nothing`() {
        let all = FamilyAreas([.results: .read, .appointments: .act])
        let made = terms.terms(all, until: "", childBorn: "", from: .now)
        #expect(made.isEmpty)
    }
}
