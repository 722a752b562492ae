import Crypto
import Foundation
import RecordStore
import Testing

@testable import Gateway

/// Letters as mail servers take them.
@Suite struct MailTextTests {
    private let mail = MailText(sender: "records@example.org", name: "Clínica del Lago", host: "records.example.org")

    private func letter(_ subject: String = "Your code", leave: String? = nil) -> Letter {
        Letter(id: "ab12", channel: .email, address: "ana@example.org", subject: subject, text: "Añ\n", leave: leave)
    }

    @Test func `a letter is headers and text, each line ended by CR and LF`() throws {
        let time = Timestamp(milliseconds: 1_795_424_400_000)
        let bytes = try #require(mail.bytes(letter("Tiene un código", leave: "https://x.org/unsubscribe/s"), at: time))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.replacing("\r\n", with: "").allSatisfy { !$0.isNewline })
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines[0] == "From: =?utf-8?B?Q2zDrW5pY2EgZGVsIExhZ28=?= <records@example.org>")
        #expect(lines.contains("To: ana@example.org"))
        #expect(lines.contains("Subject: =?utf-8?B?VGllbmUgdW4gY8OzZGlnbw==?="))
        #expect(lines.contains("Date: Mon, 23 Nov 2026 09:00:00 +0000"))
        #expect(lines.contains("Message-ID: <ab12@records.example.org>"))
        #expect(lines.contains("List-Unsubscribe: <https://x.org/unsubscribe/s>"))
        #expect(lines.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
        #expect(lines.dropFirst(lines.firstIndex(of: "") ?? 0).contains("QcOxDQo="))
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: ["a\r\nBcc: eve@example.org", "a\nb", "a\rb", "a\u{0}b", "a\u{85}b"])
    func `N06 what would begin another header is not sent at all`(_ text: String) {
        #expect(mail.bytes(letter(text), at: .now) == nil)
        let other = MailText(sender: "records@example.org", name: text, host: "records.example.org")
        #expect(other.bytes(letter(), at: .now) == nil)
        #expect(mail.bytes(letter(leave: "https://x.org/" + text), at: .now) == nil)
    }

    @Test func `a long subject beyond ASCII is cut into words that are short enough`() throws {
        let text = String(repeating: "ñandú ", count: 40)
        let bytes = try #require(mail.bytes(letter(text), at: .now))
        let words = String(decoding: bytes, as: UTF8.self).matches(of: /=\?utf-8\?B\?([^?]*)\?=/)
        #expect(words.allSatisfy { $0.0.utf8.count <= 75 })
        let back = words.dropFirst().map {
            String(decoding: Data(base64Encoded: String($0.1)) ?? Data(), as: UTF8.self)
        }
        #expect(back.joined() == text)
    }

    @Test func `a text message is signed with time and body`() {
        // HMAC-SHA-256 of "1.{}" with the key "key", as openssl has it.
        let sign = SendLetter.sign(Array("{}".utf8), "1", SymmetricKey(data: Data("key".utf8)))
        #expect(sign == "sha256=" + Self.known)
    }

    private static let known = "1ba6b8171186efc613e8bcc0cbdab2748f24984d7c5a84faa2637afa0e40d224"

    @Test func `both languages have the same places in all letters`() {
        let places = { (text: String) in text.matches(of: /\{(\w+)\}/).map { String($0.1) }.sorted() }
        #expect(LetterWords.rows.count > 35)
        for row in LetterWords.rows {
            #expect(row.count == 3 && !row[1].isEmpty && !row[2].isEmpty, "\(row)")
            #expect(places(row[1]) == places(row[2]), "\(row[0])")
        }
        #expect(Set(LetterWords.rows.map { $0[0] }).count == LetterWords.rows.count)
        for kind in NoticeKind.allCases {
            #expect(LetterWords.english("subject.\(kind.rawValue)") != "subject.\(kind.rawValue)")
            #expect(LetterWords.spanish("one.\(kind.rawValue)") != "one.\(kind.rawValue)")
            if kind.canWait { #expect(LetterWords.english("some.\(kind.rawValue)").contains("{count}")) }
        }
    }
}
