import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@testable import Gateway

@Suite struct ReadAccessLogTests {
    private let house: ViewingHouse

    init() async throws { house = try await ViewingHouse() }

    private var log: ReadAccessLog {
        ReadAccessLog(register: house.register, archive: house.archive, view: house.view)
    }

    @Test func `C112 a person is told who saw the record, by name, and of others nothing`() async throws {
        let book = AccountBook(register: house.register)
        let doctor = User(login: "dr.lee", role: .clinician, password: .ofNobody)
        try await book.keep(doctor)
        let user = house.patient(opening: [house.b])
        _ = try await house.view(house.handle(house.a, doctor), .medicines, by: doctor)
        _ = try await house.view(house.handle(house.b, doctor), .results, by: doctor)
        var act = AuditedAct(at: .now, action: .read, interaction: "search-type", user: "gone", kind: "Condition")
        act.persons = [house.a, house.b]
        try await house.register.note(act)
        let found = try await log(house.handle(house.a, user), before: nil, by: user)
        #expect(found.lines.map(\.actor) == [.reader, .formerUser, .user(name: "dr.lee", role: .clinician)])
        #expect(found.lines.map(\.part) == [.accessLog, nil, .medicines])
        #expect(found.lines.map(\.kind) == [nil, "Condition", nil])
        #expect(found.next == nil)
        #expect(found.record.isOwn)
    }

    @Test func `the log of a record that is not the user's is not there`() async throws {
        let user = house.patient()
        let refusal = await #expect(throws: Refusal.self) {
            try await log(house.handle(house.b, user), before: nil, by: user)
        }
        #expect(refusal?.kind == .notFound)
    }

    @Test func `a long log comes in pages`() async throws {
        let user = house.patient()
        for _ in 0..<250 {
            var act = AuditedAct(at: .now, action: .read, interaction: "read", user: user.id, kind: "Condition")
            act.persons = [house.a]
            try await house.register.note(act)
        }
        let first = try await log(house.handle(house.a, user), before: nil, by: user)
        #expect(first.lines.count == 200)
        let second = try await log(house.handle(house.a, user), before: first.next, by: user)
        #expect(second.lines.count == 51)
        #expect(second.next == nil)
    }
}
