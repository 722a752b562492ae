import ClinicalRecord
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// What happens in a record is told to who wants to hear of it, and nothing else is told.
@Suite struct RunOutboxTests {
    private let house: NoticeHouse

    init() async throws { house = try await NoticeHouse() }

    private func report(_ key: String, issued: String, label: String = "") -> ContributedResource {
        house.house.lake.resource(
            "DiagnosticReport",
            key,
            "\(label)\"status\":\"final\",\"issued\":\"\(issued)\",\"code\":{\"text\":\"HIV antibody\"}"
        )
    }

    private func deliver(_ name: String, _ resources: [ContributedResource], age: Int64 = 0) async throws {
        let lake = house.house.lake
        let contributions = [lake.contribution("A", nil, resources)]
        _ = try await house.house.archive.commit(
            lake.intake(name, contributions, received: Timestamp.now.milliseconds - age)
        )
    }

    @Test func `F16 an answer of the clinic is told, and nothing of it is said`() async throws {
        try await house.confirm()
        try await house.answer()
        let letter = try #require(try await house.run().first)
        #expect(letter.address == "ana@example.org")
        #expect(letter.subject == "There is a new message for you")
        #expect(letter.text.contains("https://records.example.org/"))
        for word in ["Rash", "rash", "drug", "Rye", "ana ", "doc", "medicine"] {
            #expect(!(letter.subject + letter.text).contains(word), "\(word)")
        }
        #expect(try await house.run().isEmpty)
    }

    @Test func `nothing is told to an address that nobody has shown to be theirs`() async throws {
        try await house.choosing.ask(.email, "ana@example.org", language: "en", by: house.ana)
        #expect(try await house.run().count == 1)
        try await house.answer()
        #expect(try await house.run().isEmpty)
    }

    @Test func `what one does oneself is told to nobody, and other people hear nothing`() async throws {
        try await house.confirm()
        try await house.confirm(.email, "bob@example.org", house.visits.bob)
        let own = house.house.handle(house.house.a, house.ana)
        let draft = MessageDraft(topic: "medicine", subject: "Rash", text: "What now?")
        _ = try await house.house.writing.begin(own, draft, WorkForm("1", of: house.ana), by: house.ana)
        #expect(try await house.run().isEmpty)
        try await house.answer()
        #expect(try await house.run().map(\.address) == ["ana@example.org"])
    }

    @Test func `F16 all reports of a delivery are one result, old and confidential ones are none`() async throws {
        try await house.confirm()
        let today = Timestamp.now.description
        let label =
            #""meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}]},"#
        try await deliver("4", [report("late", issued: today)], age: 8 * 86_400_000)
        #expect(try await house.run().isEmpty, "of last week, when nobody could be told")
        try await deliver("1", [report("old", issued: "2019-03-05T09:00:00Z")])
        try await deliver("2", [report("secret", issued: today, label: label)])
        #expect(try await house.run().isEmpty)
        try await deliver("3", [report("one", issued: today), report("two", issued: today)])
        let letter = try #require(try await house.run().first)
        #expect(letter.text.hasPrefix("There is a new result in your record.\n"))
        #expect(!letter.text.contains("HIV"))
    }

    @Test func `what is due together is told in one letter`() async throws {
        try await house.confirm()
        try await house.answer(form: "1")
        try await house.answer(form: "2")
        try await deliver("1", [report("one", issued: Timestamp.now.description)])
        let letters = try await house.run()
        #expect(letters.count == 1)
        #expect(letters.first?.subject == "There is news for you")
        #expect(letters.first?.text.contains("There are 2 new messages for you.") == true)
        #expect(letters.first?.text.contains("There is a new result in your record.") == true)
    }

    @Test func `a refill is told at each step of the clinic`() async throws {
        try await house.confirm()
        let work = house.house
        let own = work.handle(work.a, house.ana)
        let all = try await work.refills.list(own, by: house.ana).prescriptions
        let key = try #require(all.first { $0.isInUse && !$0.needsRenewal }?.key)
        let draft = RefillDraft(pharmacy: "Corner, Springfield", days: "3", note: "")
        try await work.refills.request(own, key, draft, WorkForm("1", of: house.ana), by: house.ana)
        #expect(try await house.run().isEmpty)
        let item = try #require(try await work.queue.list([.refill], by: work.doctor, at: .now).first)
        for step in [RefillStep.approve, .send, .ready] {
            try await work.deciding(step, item.handle, item.item.key, by: work.doctor)
            #expect(try await house.run().map(\.subject) == ["Your request has gone on"])
        }
    }

    @Test func `who may not see the record any more, or has closed the account, hears nothing`() async throws {
        try await house.confirm()
        try await house.answer()
        try await house.look()
        let book = AccountBook(register: house.house.register)
        var ana = try #require(try await book.user(id: house.ana.id))
        ana.patients = []
        try await book.keep(ana)
        #expect(try await house.run().isEmpty)
        #expect(try await house.house.archive.outboxDepth().dropped == 1)
    }

    @Test func `D17 a letter that is not taken is tried again under its name, and given up in the end`() async throws {
        try await house.confirm()
        try await house.answer()
        house.box.answer(.later(trouble: "unreachable", wish: nil))
        let now = Timestamp.now
        #expect(try await house.run(at: now).isEmpty)
        let tried = house.box.tried
        let soon = Timestamp(milliseconds: now.milliseconds + 400)
        #expect(try await house.outbox.deliver(as: "test", at: soon) == false)
        house.box.answer(.taken)
        let letter = try #require(try await house.run(at: house.later(2_000)).first)
        #expect(house.box.tried == tried + 1)
        try await house.answer(form: "2")
        house.box.answer(.later(trouble: "unreachable", wish: nil))
        try await house.run()
        try await house.run(at: house.later(73 * 3_600_000))
        let dead = try await TendOutbox(archive: house.house.archive, register: house.house.register)
            .list(by: house.house.doctor)
        #expect(dead.map(\.line.kind) == ["message"])
        #expect(dead.map(\.line.trouble) == ["unreachable"])
        #expect(dead.map(\.login) == ["ana"])
        house.box.answer(.taken)
        try await TendOutbox(archive: house.house.archive, register: house.house.register)
            .again(dead[0].line.number, by: house.house.doctor, at: .now)
        let second = try #require(try await house.run().first)
        #expect(second.id != letter.id)
    }

    @Test func `a letter has one name, whoever sends it and however often`() async throws {
        try await house.confirm()
        try await house.answer()
        try await house.look()
        let claim = OutboxWrite.claim(worker: "killed", at: .now, until: house.later(RunOutbox.lease))
        guard case .claimed(let items) = try await house.house.archive.carryOut(claim) else { return }
        #expect(items.count == 1)
        #expect(try await house.run().isEmpty)
        let first = try #require(try await house.run(at: house.later(RunOutbox.lease + 1000)).first)
        let write = WriteLetter(
            address: ServerAddress(base: "https://records.example.org"),
            clock: house.visits.visits.clock,
            clinic: ""
        )
        let book = NoticeBook(register: house.house.register)
        let wishes = try #require(try await book.wishes(of: house.ana.id))
        #expect(write(items, wishes, by: .email, to: "", answer: nil).id == first.id)
    }

    @Test func `patients do not see what could not be sent`() async throws {
        let tending = TendOutbox(archive: house.house.archive, register: house.house.register)
        #expect(await house.house.refusal { _ = try await tending.list(by: house.ana) } == .notFound)
        #expect(await house.house.refusal { try await tending.again(1, by: house.ana, at: .now) } == .notFound)
    }

    @Test func `Z18 each letter is noted with whose record it is about`() async throws {
        try await house.confirm()
        try await house.answer()
        try await house.run()
        let acts = try await house.house.register.acts(AuditQuery()).filter { $0.interaction == "notice" }
        #expect(acts.count == 2)
        #expect(acts.first?.persons == [house.house.a])
        #expect(acts.first?.user == house.ana.id)
    }
}
