import ClinicalRecord
import JSONTree
import MappingTables
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// What somebody who acts for a patient does, and what of it is kept from them.
@Suite struct ActingTests {
    private let bench: FamilyHouse
    private var house: WorkHouse { bench.house }

    init() async throws { bench = try await FamilyHouse() }

    private let draft = MessageDraft(topic: "other", subject: "A rash", text: "Since Monday.")

    private func write(_ handle: String, _ user: User) async throws -> String {
        try await house.writing.begin(handle, draft, WorkForm("1", of: user), by: user)
    }

    @Test func `who may act writes for the patient, and stands as the sender`() async throws {
        try await bench.grant([.messages: .act])
        let rosa = try await bench.now(bench.rosa)
        let key = try await write(house.handle(house.a, rosa), rosa)
        let said = try await house.stored("Communication", of: house.a).map(\.root)
        #expect(said.allSatisfy { $0["subject"]?["reference"]?.string == "Patient/\(house.a)" })
        #expect(said.allSatisfy { $0["sender"]?["display"]?.string == "rosa" })
        #expect(
            try await house.reading.list(house.handle(house.a, house.ana), by: house.ana).threads.map(\.key) == [key]
        )
    }

    @Test func `who may only read writes nothing, and leaves no mark`() async throws {
        let key = try await write(house.handle(house.a, house.ana), house.ana)
        let chart = house.handle(house.a, house.doctor)
        let answer = MessageDraft(text: "Stop the cream.")
        try await house.writing.answer(chart, key, answer, WorkForm("2", of: house.doctor), by: house.doctor)
        try await bench.grant([.messages: .read])
        let rosa = try await bench.now(bench.rosa)
        let handle = house.handle(house.a, rosa)
        #expect(await house.refusal { _ = try await write(handle, rosa) } == .notFound)
        let opened = try await house.reading.open(handle, key, by: rosa, marks: true)
        #expect(opened.thread.messages.count == 2)
        let own = try await house.reading.list(house.handle(house.a, house.ana), by: house.ana).threads
        #expect(own.first?.news(to: .patient).count == 1, "it is still new to the patient")
    }

    @Test func `Z15 of tasks those of open areas alone are read`() async throws {
        let prescription = try #require(
            try await house.refills.list(house.handle(house.a, house.ana), by: house.ana).prescriptions.first {
                $0.isInUse
            }
        )
        try await house.refills.request(
            house.handle(house.a, house.ana),
            prescription.key,
            RefillDraft(pharmacy: "Corner"),
            WorkForm("3", of: house.ana),
            by: house.ana
        )
        _ = try await write(house.handle(house.a, house.ana), house.ana)
        try await bench.grant([.messages: .read])
        let plan = AccessPlan(of: try await bench.now(bench.rosa))
        let records = try await PermittedRecords.of(house.archive, plan)
        let tasks = try await house.desk.entries(["Task"], of: house.a, records).compactMap { WorkItem($0) }
        #expect(Set(tasks.map(\.kind)) == [.message])
        #expect(try await house.desk.entries(["Consent"], of: house.a, records).isEmpty, "who else acts")
        #expect(try await house.desk.entries(["MedicationRequest"], of: house.a, records).isEmpty)
    }

    @Test func `the other way round nothing opens, and no other record`() async throws {
        try await bench.grant([.results: .read])
        let rosa = try await bench.now(bench.rosa)
        for part in ViewedPart.allCases {
            let refusal = await house.refusal { _ = try await house.view(house.handle(house.b, rosa), part, by: rosa) }
            #expect(refusal == .notFound)
        }
        #expect(rosa.relatives(at: .now).keys.map { $0 } == [house.a])
    }

    @Test func `access ends with its last day`() async throws {
        try await bench.grant([.results: .read], until: "2099-05-31")
        let rosa = try await bench.now(bench.rosa)
        let clock = ClinicClock(zone: .utc)
        let last = try #require(clock.moment("2099-05-31", minute: 1439))
        let after = try #require(clock.moment("2099-06-01", minute: 0))
        #expect(AccessPlan(of: rosa, at: last).allows(.read, "Observation"))
        #expect(AccessPlan(of: rosa, at: last).relatives == [house.a: FamilyAreas([.results: .read])])
        #expect(AccessPlan(of: rosa, at: after).relatives.isEmpty)
        #expect(rosa.opens(house.a, at: last) && !rosa.opens(house.a, at: after))
    }

    @Test func `C112 the log tells who looked as the patient calls them`() async throws {
        try await bench.grant([.results: .read])
        _ = try await bench.view(.results)
        let log = ReadAccessLog(register: house.register, archive: house.archive, view: house.view)
        let lines = try await log(house.handle(house.a, house.ana), before: nil, by: house.ana).lines
        let looked = try #require(lines.first { $0.part == .results })
        #expect(looked.actor == .relative(name: "Rosa Rye", relation: .mother))
        let acts = try await house.register.acts(AuditQuery())
        let act = try #require(acts.first { $0.parameters == ["results"] })
        #expect((act.user, act.persons) == (bench.rosa.id, [house.a]))
    }

    @Test func `an account keeps for whom it acts`() async throws {
        try await bench.grant([.messages: .act, .results: .read, .sensitive: .read], until: "2099-05-31")
        let rosa = try await bench.now(bench.rosa)
        let proxy = try #require(rosa.proxies.first)
        #expect(proxy.relation == .mother && proxy.patient == house.a)
        #expect(proxy.areas(at: .now) == FamilyAreas([.messages: .act, .results: .read, .sensitive: .read]))
        #expect(proxy.nextChange(after: .now) == proxy.terms.first?.until)
    }
}
