import RecordStore
import SQLiteStore
import Testing

@testable import Gateway

/// Appointments are told of, and people are asked whether they will come.
@Suite struct ReminderTests {
    private let house: NoticeHouse
    private let answering: AnswerReminder

    init() async throws {
        house = try await NoticeHouse()
        answering = AnswerReminder(visits: house.visits.visits, changing: house.visits.changing)
        try await house.visits.open()
        try await house.confirm()
    }

    private func book(_ place: Int = 0) async throws -> String {
        let free = try await house.visits.free()
        return try await house.visits.book(free[place].slot.name, house.visits.ana)
    }

    private func reminded() async throws -> Letter {
        let start = try #require(try await house.visits.visit(house.key(of: house.visits.ana), house.visits.ana).start)
        let day = Timestamp(milliseconds: start.milliseconds - 24 * 3_600_000 + 1000)
        return try #require(try await house.run(at: day).first)
    }

    private func secret(_ letter: Letter) throws -> String {
        let link = try #require(letter.text.split(separator: "\n").first { $0.contains("/r/") })
        return String(link.split(separator: "/").last ?? "")
    }

    @Test func `F18 booking, moving and cancelling are told with the time and no word of what for`() async throws {
        let key = try await book()
        let first = try #require(try await house.run().first)
        #expect(first.subject == "Your appointment is booked")
        #expect(first.text.contains("09:00"))
        for word in ["Check-up", "Oak", "Room"] { #expect(!first.text.contains(word)) }
        let free = try await house.visits.free()
        let own = house.visits.ana
        try await house.visits.changing.move(own.handle, key, to: free[0].slot.name, by: own.user)
        #expect(try await house.run().map(\.subject) == ["Your appointment has been changed"])
        try await house.visits.changing.cancel(own.handle, key, reason: "", by: own.user)
        #expect(try await house.run().map(\.subject) == ["Your appointment has been cancelled"])
        #expect(try await house.run(at: house.later(3 * 86_400_000)).isEmpty)
    }

    @Test func `what is not so any more when the letter leaves is not told`() async throws {
        let key = try await book()
        try await house.look()
        let own = house.visits.ana
        try await house.visits.changing.cancel(own.handle, key, reason: "", by: own.user)
        #expect(try await house.run().map(\.subject) == ["Your appointment has been cancelled"])
    }

    @Test func `F18 a day before somebody is asked, and says yes by a secret address`() async throws {
        let key = try await book()
        try await house.run()
        let letter = try await reminded()
        #expect(letter.subject == "Your appointment: will you come?")
        let secret = try secret(letter)
        #expect(try await answering.visit(secret, at: .now).confirmedAt == nil)
        try await answering(.come, secret, at: .now)
        try await answering(.come, secret, at: .now)
        let visit = try await house.visits.visit(key, house.visits.ana)
        #expect(visit.confirmedAt != nil && visit.stage == .booked)
        #expect(try await house.run().isEmpty)
    }

    @Test func `F18 the same address cancels, and says so afterwards`() async throws {
        let key = try await book()
        try await house.run()
        let secret = try secret(try await reminded())
        try await answering(.cancel, secret, at: .now)
        #expect(try await house.visits.visit(key, house.visits.ana).stage == .cancelled)
        #expect(try await answering.visit(secret, at: .now).stage == .cancelled)
        try await answering(.cancel, secret, at: .now)
        #expect(await house.house.refusal { try await answering(.come, secret, at: .now) } == .conflict)
        #expect(try await house.visits.slots()["busy"] == nil)
    }

    @Test func `the address ends when the appointment begins, and another one never opened anything`() async throws {
        _ = try await book()
        try await house.run()
        let secret = try secret(try await reminded())
        let after = house.later(4 * 86_400_000)
        #expect(await house.house.refusal { _ = try await answering.visit(secret, at: after) } == .notFound)
        #expect(await house.house.refusal { _ = try await answering.visit("x", at: .now) } == .notFound)
        let digest = Secret.digest(of: secret)
        #expect(try await house.house.register.ticket(.reminder, digest: digest, at: .now) != nil)
        #expect(try await house.house.register.ticket(.session, digest: digest, at: .now) == nil)
    }

    @Test func `an appointment that was moved or cancelled is not reminded of at its old time`() async throws {
        let key = try await book()
        try await house.run()
        let own = house.visits.ana
        try await house.visits.changing.cancel(own.handle, key, reason: "", by: own.user)
        let letters = try await house.run(at: house.later(2 * 86_400_000))
        #expect(letters.map(\.subject) == ["Your appointment has been cancelled"])
    }

    @Test func `who waits is told at once of a time that becomes free`() async throws {
        try await house.confirm(.email, "bob@example.org", house.visits.bob)
        var keys: [String] = []
        for (number, open) in try await house.visits.free().enumerated() {
            keys.append(try await house.visits.book(open.slot.name, house.visits.ana, "k\(number)"))
        }
        try await house.run()
        _ = try await house.visits.bobWaits()
        #expect(try await house.run().isEmpty)
        let own = house.visits.ana
        try await house.visits.changing.cancel(own.handle, keys[0], reason: "", by: own.user)
        let letters = try await house.run().filter { $0.address == "bob@example.org" }
        #expect(letters.map(\.subject) == ["A time has become free for you"])
    }
}

extension NoticeHouse {
    /// The only appointment of somebody.
    fileprivate func key(of who: (handle: String, user: User)) async throws -> String {
        try #require(try await visits.reading.list(who.handle, by: who.user).visits.first).key
    }
}
