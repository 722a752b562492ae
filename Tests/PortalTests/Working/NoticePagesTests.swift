import Foundation
import Gateway
import RecordStore
import SQLiteStore
import Testing

@testable import Portal

/// Where people say how they are told of news, and what staff see of what was not delivered.
@Suite struct NoticePagesTests {
    private let house: RecordHouse

    init() async throws { house = try await RecordHouse() }

    private func page(_ form: NoticeForm = NoticeForm(), _ texts: Texts = .english) async throws -> String {
        let notices = house.work.notices
        let wishes = try await notices.wishes(of: house.user)
        let values = NoticeScene(texts, channels: notices.channels).values(wishes, form, "token", at: .now)
        return PageTemplates().page("settings", .of(texts.language), values)
    }

    @Test func `what was typed comes back escaped, with what is wrong beside the field`() async throws {
        let hostile = #""><script>alert(1)</script>"#
        let form = NoticeForm(channel: .email, mistake: "address", typed: hostile)
        let text = try await page(form)
        #expect(!text.contains("<script>"))
        #expect(text.contains(##"href="#address-email""##))
        #expect(text.contains(#"aria-describedby="address-email-mistake address-email-help""#))
        #expect(text.components(separatedBy: "aria-invalid").count == 2)
        #expect(!text.contains(#"name="code""#))
    }

    @Test func `a code that is under way can be typed, and nothing is chosen before`() async throws {
        let notices = house.work.notices
        try await notices.ask(.email, "ana@example.org", language: "es", by: house.user)
        let text = try await page(NoticeForm(notice: "sent"), .spanish)
        #expect(text.contains("Hemos enviado un código a ana@example.org"))
        #expect(text.contains(#"name="code""#) && text.contains(#"role="status""#))
        #expect(!text.contains(#"value="choose""#))
        let odd = try await page(NoticeForm(notice: "whatever"))
        #expect(!odd.contains(#"role="status""#))
    }

    @Test func `staff see kind, way, account, time and reason of what is dead, and nothing else of it`() async throws {
        let item = OutboxItem(
            event: "message/secret",
            recipient: house.user.id,
            channel: "email",
            kind: "message",
            lane: "x",
            due: .now,
            body: Array("what it says".utf8)
        )
        let archive = house.archive
        _ = try await archive.carryOut(.post([item], nil, at: .now))
        let claim = OutboxWrite.claim(worker: "w", at: .now, until: .now)
        guard case .claimed(let items) = try await archive.carryOut(claim) else { return }
        _ = try await archive.carryOut(.settle(items.map(\.number), worker: "w", .dead(trouble: "anything odd")))
        let letters = try await house.work.outbox.list(by: house.doctor)
        let values = ClinicScene(.english).outbox(letters, "token")
        let text = PageTemplates().page("clinicOutbox", .of(.english), values)
        #expect(text.contains("A new message") && text.contains("By e-mail"))
        #expect(text.contains("The server did not take it."))
        #expect(text.contains(#"value="\#(letters[0].line.number)""#))
        #expect(!text.contains("what it says") && !text.contains("secret") && !text.contains("anything odd"))
    }
}
