import ClinicalRecord
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

/// Patient and clinic write to each other.
@Suite struct MessageTests {
    private let house: WorkHouse
    private let draft = MessageDraft(topic: "medicine", subject: "Rash", text: "Since Monday.\r\n\r\nWhat now?")

    init() async throws { house = try await WorkHouse() }

    private var own: String { house.handle(house.a, house.ana) }
    private var chart: String { house.handle(house.a, house.doctor) }

    private func begin(_ form: String = "1") async throws -> String {
        try await house.writing.begin(own, draft, WorkForm(form, of: house.ana), by: house.ana)
    }

    private func answer(_ text: String, _ key: String, by user: User, form: String = "2") async throws {
        let handle = house.handle(house.a, user)
        let form = WorkForm(form, of: user)
        try await house.writing.answer(handle, key, MessageDraft(text: text), form, by: user)
    }

    private func thread() async throws -> MessageThread {
        try #require(try await house.reading.list(own, by: house.ana).threads.first)
    }

    @Test func `C117 F6 a message is a conversation, a part of it, and a request to the clinic`() async throws {
        let key = try await begin()
        let written = try await house.stored("Communication", of: house.a)
        let head = try #require(written.first { $0.root["partOf"] == nil }?.root)
        let part = try #require(written.first { $0.root["partOf"] != nil }?.root)
        #expect(written.count == 2)
        #expect(head["status"]?.string == "in-progress")
        #expect(head["topic"]?["text"]?.string == "Rash")
        let id = try #require(head["id"]?.string)
        #expect(LineKey.of(id) == key)
        let above = part["partOf"]?.elements.first { _ in true }?["reference"]?.string
        #expect(above == "Communication/\(id)")
        let payload = part["payload"]?.elements.first { _ in true }?["contentString"]?.string
        #expect(payload == "Since Monday.\n\nWhat now?")
        #expect(part["sender"]?["reference"]?.string == "Patient/\(house.a)")
        let task = try #require(try await house.stored("Task", of: house.a).first?.root)
        #expect(task["focus"]?["reference"]?.string == "Communication/\(id)")
        #expect(task["for"]?["reference"]?.string == "Patient/\(house.a)")
        #expect(task["status"]?.string == "requested")
        #expect(task["restriction"]?["period"]?["end"] != nil)
        #expect(try await house.stored("Communication", of: house.b).isEmpty)
    }

    @Test func `a form that is sent twice, or by two windows at once, makes one message`() async throws {
        let first = try await begin()
        let second = try await begin()
        #expect(first == second)
        let keys = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<4 { group.addTask { try await self.begin("at once") } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(keys.count == 1)
        #expect(try await house.stored("Task", of: house.a).count == 2)
        try await answer("More", first, by: house.ana)
        try await answer("More", first, by: house.ana)
        #expect(try await house.stored("Communication", of: house.a).count == 5)
        try await house.tending.close(chart, first, by: house.doctor)
        try await answer("More", first, by: house.ana)
        #expect(try await house.stored("Communication", of: house.a).count == 5)
    }

    @Test func `other words by a form that was used are not lost`() async throws {
        let first = try await begin()
        try await answer("More", first, by: house.ana)
        try await answer("And this", first, by: house.ana)
        let thread = try await thread()
        #expect(thread.messages.suffix(2).map(\.text) == ["More", "And this"])
        let other = MessageDraft(topic: draft.topic, subject: draft.subject, text: "Something else")
        let second = try await house.writing.begin(own, other, WorkForm("1", of: house.ana), by: house.ana)
        #expect(second != first)
    }

    @Test func `Z08 nobody writes or reads in a stranger's record, and all refusals are the same`() async throws {
        let key = try await begin()
        let bob = house.handle(house.b, house.ana)
        let form = WorkForm("x", of: house.ana)
        let attempts: [() async throws -> Void] = [
            { _ = try await house.writing.begin(bob, draft, form, by: house.ana) },
            { _ = try await house.writing.begin("x", draft, form, by: house.ana) },
            { try await house.writing.answer(bob, key, MessageDraft(text: "x"), form, by: house.ana) },
            { try await house.writing.answer(own, "nothing", MessageDraft(text: "x"), form, by: house.ana) },
            { _ = try await house.reading.open(bob, key, by: house.ana, marks: true) },
            { _ = try await house.reading.open(own, "nothing", by: house.ana, marks: true) },
            { try await house.tending.close(own, key, by: house.ana) },
            { try await house.tending.claim(own, key, from: "", by: house.ana) },
            { _ = try await house.queue.list([.message], by: house.ana, at: .now) },
            { _ = try await house.queue.tally([.message], by: house.manager, at: .now) },
            { try await house.tending.close(house.handle(house.a, house.manager), key, by: house.manager) },
            { _ = try await house.writing.begin(chart, draft, WorkForm("y", of: house.doctor), by: house.doctor) },
        ]
        for attempt in attempts { #expect(await house.refusal(attempt) == .notFound) }
        #expect(try await house.stored("Communication", of: house.a).count == 2)
        #expect(try await house.stored("Communication", of: house.b).isEmpty)
        let acts = try await house.register.acts(AuditQuery())
        #expect(acts.count { $0.outcome == .refused } == attempts.count, "refusals are noted too")
    }

    @Test func `the clinic takes a message on and answers; the patient learns who read it, and asks again`()
        async throws
    {
        let key = try await begin()
        let waiting = try #require(try await house.queue.list([.message], by: house.doctor, at: .now).first)
        #expect(waiting.thread?.subject == "Rash")
        #expect(waiting.person.name == "RyeA")
        _ = try await house.reading.open(chart, key, by: house.doctor, marks: true)
        try await house.tending.claim(chart, key, from: "", by: house.doctor)
        let opened = try await house.reading.open(own, key, by: house.ana, marks: true)
        #expect(opened.reading(of: opened.thread.messages[0])?.name == "doc")
        #expect(try await thread().item?.owner == "doc")
        try await answer("Stop it.", key, by: house.doctor)
        var now = try await thread()
        #expect(now.item?.isWaiting == false)
        #expect(now.news(to: .patient).map(\.text) == ["Stop it."])
        let viewed = try await house.reading.list(own, by: house.ana).record
        #expect(try await house.reading.news(in: viewed, for: house.ana) == 1)
        _ = try await house.reading.open(own, key, by: house.ana, marks: false)
        #expect(try await thread().news(to: .patient).count == 1, "what a browser fetches ahead is not read")
        _ = try await house.reading.open(own, key, by: house.ana, marks: true)
        #expect(try await thread().news(to: .patient).isEmpty)
        try await answer("And then?", key, by: house.ana, form: "3")
        now = try await thread()
        #expect(now.item?.isWaiting == true)
        #expect(now.messages.map(\.isFromClinic) == [false, true, false])
        #expect(now.news(to: .clinic).count == 1)
    }

    @Test func `two who take a message on at once do not both have it`() async throws {
        let key = try await begin()
        let other = User(login: "nurse", role: .clinician, password: .ofNobody)
        try await house.tending.claim(chart, key, from: "", by: house.doctor)
        try await house.tending.claim(chart, key, from: "", by: house.doctor)
        let handle = house.handle(house.a, other)
        #expect(await house.refusal { try await house.tending.claim(handle, key, from: "", by: other) } == .conflict)
        try await house.tending.claim(handle, key, from: "doc", by: other)
        #expect(try await thread().item?.owner == "nurse")
    }

    @Test func `in a closed conversation nobody writes any more, and it leaves the queue`() async throws {
        let key = try await begin()
        try await house.tending.close(chart, key, by: house.doctor)
        try await house.tending.close(chart, key, by: house.doctor)
        #expect(try await thread().isClosed)
        #expect(await house.refusal { try await answer("x", key, by: house.ana) } == .gone)
        #expect(await house.refusal { try await answer("x", key, by: house.doctor) } == .gone)
        #expect(
            await house.refusal { try await house.tending.claim(chart, key, from: "doc", by: house.doctor) }
                == .gone
        )
        #expect(try await house.queue.list([.message], by: house.doctor, at: .now).isEmpty)
        #expect(try await house.stored("Task", of: house.a).first?.root["status"]?.string == "completed")
        let heads = try await house.stored("Communication", of: house.a).filter { $0.root["partOf"] == nil }
        #expect(heads.first?.root["status"]?.string == "completed")
    }

    @Test func `what is empty or too long is refused, field by field`() async throws {
        #expect(MessageDraft(text: " \n ").mistakes == [.topic, .subject, .text])
        let long = String(repeating: "x", count: MessageDraft.longestText + 1)
        #expect(MessageDraft(topic: "other", subject: "s", text: long).mistakes == [.length])
        #expect(draft.mistakes.isEmpty)
        let empty = MessageDraft(topic: "other", subject: "", text: "x")
        let form = WorkForm("e", of: house.ana)
        #expect(
            await house.refusal { _ = try await house.writing.begin(own, empty, form, by: house.ana) } == .incorrect
        )
        let key = try await begin()
        #expect(await house.refusal { try await answer(" ", key, by: house.ana) } == .incorrect)
    }

    @Test func `a message is late once the working days for an answer are over`() async throws {
        // 2026-05-01 was a Friday.
        let friday = Timestamp(milliseconds: 1_777_636_800_000)
        #expect(WorkClock.due(2, after: friday).description.hasPrefix("2026-05-05"))
        _ = try await begin()
        let item = try #require(try await thread().item)
        #expect(!item.isLate(at: .now))
        let later = Timestamp(milliseconds: Timestamp.now.milliseconds + 7 * 86_400_000)
        #expect(item.isLate(at: later))
        let tally = try await house.queue.tally([.message], by: house.doctor, at: later)
        #expect((tally.waiting, tally.late, tally.mine) == (1, 1, 0))
        #expect(tally.oldest == item.requestedAt)
    }
}
