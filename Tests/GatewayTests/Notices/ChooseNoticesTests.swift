import RecordStore
import SQLiteStore
import Testing

@testable import Gateway

/// Who is told of what, and where.
@Suite struct ChooseNoticesTests {
    private let house: NoticeHouse

    init() async throws { house = try await NoticeHouse() }

    private func ask(_ address: String = "ana@example.org") async throws -> String {
        try await house.choosing.ask(.email, address, language: "en", by: house.ana)
        return NoticeHouse.code(try #require(try await house.run().last))
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal.Kind? { await house.house.refusal(body) }

    @Test func `a code makes an address theirs who gave it, and is good once`() async throws {
        let code = try await ask()
        #expect(code.count == 6)
        #expect(try await house.choosing.wishes(of: house.ana).contacts[.email]?.address == "")
        try await house.choosing.confirm(.email, code, by: house.ana)
        #expect(try await house.choosing.wishes(of: house.ana).contacts[.email]?.address == "ana@example.org")
        #expect(await refusal { try await house.choosing.confirm(.email, code, by: house.ana) } == .gone)
    }

    @Test func `P02 five wrong codes end it, another account's code is none, half an hour is the end`() async throws {
        let code = try await ask()
        let bob = house.visits.bob
        #expect(await refusal { try await house.choosing.confirm(.email, code, by: bob) } == .gone)
        for _ in 0..<5 {
            #expect(await refusal { try await house.choosing.confirm(.email, "abcdef", by: house.ana) } == .incorrect)
        }
        #expect(await refusal { try await house.choosing.confirm(.email, code, by: house.ana) } == .gone)
        let next = try await ask()
        let late = house.later(31 * 60_000)
        #expect(await refusal { try await house.choosing.confirm(.email, next, by: house.ana, at: late) } == .gone)
    }

    @Test func `nobody is flooded with codes`() async throws {
        for number in 0..<6 { _ = try await ask("a\(number)@example.org") }
        #expect(await refusal { _ = try await ask() } == .busy)
    }

    @Test func `what is not wanted is not told, by one way or both`() async throws {
        try await house.confirm()
        try await house.confirm(.sms, "+1 555 0100 200")
        let appointments: Set<NoticeTopic> = [.appointments, .reminders]
        try await house.choosing.choose(
            [.email: appointments, .sms: [.messages]],
            isDaily: false,
            language: "es",
            by: house.ana
        )
        try await house.answer()
        let letters = try await house.run()
        #expect(letters.map(\.channel) == [.sms])
        #expect(letters.first?.address == "+15550100200")
        #expect(letters.first?.text == "Lakeside Clinic: Tiene un mensaje nuevo. https://records.example.org/")
        #expect(letters.first?.leave != nil)
        try await house.choosing.forget(.sms, by: house.ana)
        try await house.answer(form: "2")
        #expect(try await house.run().isEmpty)
    }

    @Test func `the address of a letter stops all letters, without logging in, and opens nothing else`() async throws {
        try await house.confirm()
        try await house.answer()
        let letter = try #require(try await house.run().first)
        let secret = String(try #require(letter.leave).split(separator: "/").last ?? "")
        #expect(try await house.choosing.stops(secret))
        #expect(try await house.choosing.stops("another") == false)
        #expect(await refusal { try await house.choosing.leave("another") } == .notFound)
        try await house.choosing.leave(secret)
        try await house.answer(form: "2")
        #expect(try await house.run().isEmpty)
        let wishes = try await house.choosing.wishes(of: house.ana)
        #expect(wishes.contacts[.email]?.address == "ana@example.org")
        #expect(!wishes.wants(.messages, by: .email) && wishes.wants(.messages, by: .sms))
    }

    @Test(arguments: [
        "ana@example.org\r\nBcc: eve@example.org", "ana@example.org,eve@example.org", "<ana@example.org>", "ana",
        "@b.c",
        "ana@b", "ana@example..org", "a\"b@example.org", "ana@exämple.org", String(repeating: "a", count: 65) + "@b.cd",
        "ana@example.org>\u{0}",
    ])
    func `N06 nothing but a plain address is one`(_ text: String) async throws {
        #expect(NoticeChannel.email.spell(text) == nil)
        #expect(
            await refusal { try await house.choosing.ask(.email, text, language: "en", by: house.ana) } == .incorrect
        )
    }

    @Test func `numbers are spelled in one way`() {
        #expect(NoticeChannel.sms.spell("+1 (555) 010-0200") == "+15550100200")
        for text in ["15550100200", "+1555", "+1555010020a", "+", "+12345678901234567", "+1\n5550100200"] {
            #expect(NoticeChannel.sms.spell(text) == nil, "\(text)")
        }
    }

    @Test func `staff have no record here to be told of`() async throws {
        #expect(await refusal { _ = try await house.choosing.wishes(of: house.house.doctor) } == .notFound)
    }

    @Test func `addresses go with the account`() async throws {
        try await house.confirm()
        try await AccountBook(register: house.house.register).remove(user: house.ana.id)
        #expect(try await NoticeBook(register: house.house.register).wishes(of: house.ana.id) == nil)
        #expect(try await house.house.register.holders(.notice, owner: nil).isEmpty)
    }

    @Test func `wishes are kept as they are`() async throws {
        try await house.confirm()
        _ = try await ask("new@example.org")
        let book = NoticeBook(register: house.house.register)
        let wishes = try #require(try await book.wishes(of: house.ana.id))
        #expect(NoticeWishes(wishes.holder) == wishes)
        #expect(wishes.contacts[.email]?.pending?.address == "new@example.org")
        #expect(wishes.contacts[.email]?.address == "ana@example.org")
    }
}
