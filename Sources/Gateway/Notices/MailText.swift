import Foundation
import RecordStore

/// A letter as a mail server takes it: headers, and text in base64, so that no line is too long and no byte is changed.
///
/// Source: RFC 5322; RFC 2045 and 2047 for letters beyond ASCII; RFC 2369 and 8058 for how it is stopped.
struct MailText {
    let sender: String
    let name: String
    /// Such as `records.example.org`.
    let host: String

    /// Whether a text stays one line in a header, whatever it says (N06).
    static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value) }
    }

    /// - Returns: `nil` if something that belongs into a header would begin another one.
    func bytes(_ letter: Letter, at now: Timestamp) -> [UInt8]? {
        var headers = [
            ("From", name.isEmpty ? sender : "\(Self.words(name)) <\(sender)>"), ("To", letter.address),
            ("Subject", Self.words(letter.subject)), ("Date", Self.date(now)), ("Message-ID", "<\(letter.id)@\(host)>"),
            ("Auto-Submitted", "auto-generated"), ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "base64"),
        ]
        if let leave = letter.leave {
            headers.append(("List-Unsubscribe", "<\(leave)>"))
            headers.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
        }
        guard headers.allSatisfy({ Self.isPlain($0.1) }), Self.isPlain(letter.subject), Self.isPlain(name) else {
            return nil
        }
        let text = Data(letter.text.replacing("\n", with: "\r\n").utf8)
        let body = text.base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        let head = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
        return Array((head + "\r\n" + body + "\r\n").utf8)
    }

    /// As it is, or as encoded words of at most 75 letters.
    private static func words(_ text: String) -> String {
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "\"") }
        if isASCII, !text.contains(where: { "<>,;:@()[]\\".contains($0) }) || text.utf8.isEmpty { return text }
        var (words, part): ([String], String) = ([], "")
        for letter in text.unicodeScalars {
            if (part + String(letter)).utf8.count > 42 {
                words.append(part)
                part = ""
            }
            part.unicodeScalars.append(letter)
        }
        return (words + [part]).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: " ")
    }

    /// `Mon, 23 Nov 2026 09:00:00 +0000`.
    private static func date(_ time: Timestamp) -> String {
        let spelled = time.description
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let day = String(spelled.prefix(10))
        let month = Int(day.dropFirst(5).prefix(2)).map { months[$0 - 1] } ?? ""
        let weekday = ClinicClock.weekday(day).map { weekdays[$0] } ?? ""
        return "\(weekday), \(day.suffix(2)) \(month) \(day.prefix(4)) \(spelled.dropFirst(11).prefix(8)) +0000"
    }
}
