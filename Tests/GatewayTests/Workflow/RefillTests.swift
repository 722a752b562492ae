import ClinicalRecord
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// More of a medicine: asked for, decided, followed.
@Suite struct RefillTests {
    private let house: WorkHouse
    private let draft = RefillDraft(pharmacy: "Corner", days: "5", note: "Before my trip")

    init() async throws { house = try await WorkHouse() }

    private var own: String { house.handle(house.a, house.ana) }
    private var chart: String { house.handle(house.a, house.doctor) }

    private func prescription(_ name: String) async throws -> Prescription {
        let all = try await house.refills.list(own, by: house.ana).prescriptions
        return try #require(all.first { $0.line.name == "Drug A \(name)" })
    }

    private func ask(_ name: String, form: String = "1") async throws {
        let key = try await prescription(name).key
        try await house.refills.request(own, key, draft, WorkForm(form, of: house.ana), by: house.ana)
    }

    private func decide(_ step: RefillStep, _ name: String, reason: String = "", refills: Int? = nil) async throws {
        let key = try #require(try await prescription(name).items.first?.key)
        try await house.deciding(step, chart, key, reason: reason, refills: refills, by: house.doctor)
    }

    private func tasks() async throws -> [JSONNode] { try await house.stored("Task", of: house.a).map(\.root) }

    @Test func `C118 F8 a request is a task to fill the prescription, with what was told`() async throws {
        try await ask("one")
        let task = try #require(try await tasks().first)
        let id = house.lake.id("MedicationRequest", "A one")
        #expect(task["focus"]?["reference"]?.string == "MedicationRequest/\(id)")
        #expect(task["intent"]?.string == "order")
        #expect(WorkCode.code(task["code"], WorkCode.task) == "fulfill")
        #expect(WorkCode.code(task["code"], WorkCode.work) == "refill")
        #expect(task["for"]?["reference"]?.string == "Patient/\(house.a)")
        #expect(task["requester"]?["reference"]?.string == "Patient/\(house.a)")
        let item = try #require(try await prescription("one").open)
        #expect((item.pharmacy, item.daysLeft, item.note) == ("Corner", 5, "Before my trip"))
        let queued = try #require(try await house.queue.list([.refill, .renewal], by: house.doctor, at: .now).first)
        #expect(queued.prescription?.line.name == "Drug A one")
    }

    @Test func `while one request is open there is no second, be they sent one after the other or at once`()
        async throws
    {
        try await ask("one")
        try await ask("one")
        try await ask("one", form: "2")
        await withTaskGroup(of: Void.self) { group in
            for form in ["a", "b", "c"] { group.addTask { try? await self.ask("none", form: form) } }
        }
        #expect(try await tasks().count == 2)
    }

    @Test func `what is granted is one less; when none is left it takes a new prescription`() async throws {
        #expect(try await prescription("one").left == 1)
        try await ask("one")
        for step in [RefillStep.approve, .send, .ready] { try await decide(step, "one") }
        #expect(try await prescription("one").left == 0)
        #expect(try await prescription("one").needsRenewal)
        let (viewed, all) = try await house.refills.list(own, by: house.ana)
        let one = try #require(all.first { $0.line.name == "Drug A one" })
        let course = try #require(try await house.refills.courses(of: one, in: viewed).first)
        #expect(course.steps.map(\.stage) == [.requested, .accepted, .sent, .completed])
        #expect(course.steps.map(\.at) == course.steps.map(\.at).sorted())
        try await ask("one")
        #expect(try await tasks().count == 1, "the form of what is over asks for nothing")
        try await ask("one", form: "2")
        #expect(try await prescription("one").open?.kind == .renewal)
    }

    @Test func `a renewal that is approved makes a new prescription after the old one`() async throws {
        try await ask("none")
        #expect(try await prescription("none").open?.kind == .renewal)
        #expect(await house.refusal { try await decide(.approve, "none") } == .incorrect)
        try await decide(.approve, "none", refills: 3)
        let orders = try await house.stored("MedicationRequest", of: house.a).map(\.root)
        let order = try #require(orders.first { $0["priorPrescription"] != nil })
        let prior = house.lake.id("MedicationRequest", "A none")
        #expect(order["priorPrescription"]?["reference"]?.string == "MedicationRequest/\(prior)")
        #expect(order["dispenseRequest"]?["numberOfRepeatsAllowed"]?.number == "3")
        #expect(order["medicationCodeableConcept"]?["text"]?.string == "Drug A none")
        let directions = order["dosageInstruction"]?.elements.first { _ in true }
        #expect(directions?["timing"]?["repeat"]?["when"]?.elements.compactMap(\.string) == ["HS"])
        let task = try #require(try await tasks().first)
        #expect(task["status"]?.string == "accepted")
        let output = task["output"]?.elements.first { _ in true }?["valueReference"]?["reference"]?.string
        #expect(output == "MedicationRequest/\(order["id"]?.string ?? "")")
    }

    @Test func `what its hospital has stopped meanwhile is not approved, and can be refused`() async throws {
        for name in ["one", "none"] { try await ask(name, form: name) }
        let stopped = ["one", "none"].map {
            WorkHouse.drug(house.lake, "A \($0)", refills: $0 == "one" ? 1 : 0, status: "stopped")
        }
        _ = try await house.archive.commit(house.lake.intake("stop", [house.lake.contribution("A", nil, stopped)]))
        #expect(await house.refusal { try await decide(.approve, "one") } == .conflict)
        #expect(await house.refusal { try await decide(.approve, "none", refills: 3) } == .conflict)
        #expect(
            try await house.stored("MedicationRequest", of: house.a).allSatisfy { $0.root["priorPrescription"] == nil }
        )
        try await decide(.refuse, "one", reason: "It was stopped.")
        #expect(try await prescription("one").items.first?.stage == .rejected)
    }

    @Test func `a refusal has a reason, which the patient reads; then more can be asked for again`() async throws {
        try await ask("one")
        #expect(await house.refusal { try await decide(.refuse, "one") } == .incorrect)
        try await decide(.refuse, "one", reason: "Come and see us first.")
        let item = try #require(try await prescription("one").items.first)
        #expect((item.stage, item.reason) == (.rejected, "Come and see us first."))
        #expect(try await prescription("one").left == 1)
        try await ask("one", form: "2")
        #expect(try await tasks().count == 2)
    }

    @Test func `steps come in their order, and one that is done stays done`() async throws {
        try await ask("one")
        #expect(await house.refusal { try await decide(.ready, "one") } == .conflict)
        #expect(await house.refusal { try await decide(.send, "one") } == .conflict)
        try await decide(.approve, "one")
        try await decide(.approve, "one")
        try await decide(.send, "one")
        #expect(await house.refusal { try await decide(.refuse, "one", reason: "x") } == .conflict)
        try await decide(.ready, "one")
        #expect(await house.refusal { try await decide(.approve, "one") } == .conflict)
    }

    @Test func `Z08 nobody asks for another's prescription, and only who treats decides`() async throws {
        try await ask("one")
        let theirs = LineKey.of(house.lake.id("MedicationRequest", "B one"))
        let own = try await prescription("one")
        let item = try #require(own.open)
        let form = WorkForm("x", of: house.ana)
        let bob = house.handle(house.b, house.ana)
        let attempts: [() async throws -> Void] = [
            { try await house.refills.request(self.own, theirs, draft, form, by: house.ana) },
            { try await house.refills.request(bob, theirs, draft, form, by: house.ana) },
            { try await house.refills.request(self.own, "nothing", draft, form, by: house.ana) },
            { try await house.refills.request(chart, own.key, draft, form, by: house.doctor) },
            { try await house.deciding(.approve, self.own, item.key, by: house.ana) },
            { try await house.deciding(.approve, house.handle(house.a, house.manager), item.key, by: house.manager) },
            { try await house.deciding(.approve, house.handle(house.b, house.doctor), item.key, by: house.doctor) },
            { _ = try await house.queue.list([.refill], by: house.ana, at: .now) },
        ]
        for attempt in attempts { #expect(await house.refusal(attempt) == .notFound) }
        #expect(try await tasks().map { $0["status"]?.string } == ["requested"])
        #expect(try await house.stored("Task", of: house.b).isEmpty)
        let over = try await prescription("over").key
        #expect(
            await house.refusal { try await house.refills.request(self.own, over, draft, form, by: house.ana) }
                == .conflict
        )
    }

    @Test func `a request stays with its prescription when another hospital states the same one`() async throws {
        try await ask("one")
        let key = try await prescription("one").key
        let north = Hospital("northgate")
        let patient = north.patient("A", #""name":[{"family":"RyeA"}],"birthDate":"1980-02-03""#)
        let same = ["x", "y", "z"].map { WorkHouse.drug(north, "A one", named: $0, refills: 1) }
        for (number, drug) in same.enumerated() {
            let contribution = north.contribution("A", patient, [drug])
            _ = try await house.archive.commit(north.intake("\(number)", [contribution]))
        }
        _ = try await DecideIdentity(archive: house.archive)(.link, house.a, north.recordID("A"), by: "x", reason: nil)
        #expect(try await prescription("one").open != nil)
        let queued = try await house.queue.list([.refill], by: house.doctor, at: .now)
        #expect(queued.map { $0.prescription?.line.name } == ["Drug A one"])
        try await ask("one", form: "2")
        #expect(try await tasks().count == 1, "\(key)")
    }

    @Test func `what is told is checked field by field`() {
        #expect(RefillDraft().mistakes == [.pharmacy])
        #expect(RefillDraft(pharmacy: "x", days: "many").mistakes == [.days])
        #expect(RefillDraft(pharmacy: "x", days: "-1").mistakes == [.days])
        #expect(RefillDraft(pharmacy: "x", days: "").mistakes.isEmpty)
        #expect(RefillDraft(pharmacy: "x", note: String(repeating: "n", count: 1_001)).mistakes == [.note])
    }
}
