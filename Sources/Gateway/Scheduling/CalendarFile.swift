package import RecordStore

/// Appointments as a calendar program takes them in: RFC 5545, times in UTC, and no word about what they are for.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc5545>
package struct CalendarFile: Sendable {
    /// What an event is called, such as `Appointment`.
    private let title: String

    package init(title: String) { self.title = title }

    /// The file, lines of at most 75 octets.
    ///
    /// - Parameters:
    ///   - visits: Appointments; what has no time is left out.
    ///   - now: When the file is made.
    /// - Returns: UTF-8.
    package func text(_ visits: [Visit], at now: Timestamp) -> String {
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Chartway//Appointments//EN", "METHOD:PUBLISH"]
        let events = visits.flatMap { event($0, at: now) }
        return (head + events + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ visit: Visit, at now: Timestamp) -> [String] {
        guard let start = visit.start else { return [] }
        let isOff = [.cancelled, .noshow, .error].contains(visit.stage)
        let end = visit.end ?? Timestamp(milliseconds: start.milliseconds + 30 * 60_000)
        return [
            "BEGIN:VEVENT", "UID:appt-\(visit.key)@chartway", "SEQUENCE:\(visit.sequence % 2_000_000_000)",
            "DTSTAMP:\(Self.utc(now))", "DTSTART:\(Self.utc(start))", "DTEND:\(Self.utc(end))",
            "SUMMARY:\(Self.escaped(title))", "STATUS:\(isOff ? "CANCELLED" : "CONFIRMED")", "CLASS:PRIVATE",
            "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(title))", "TRIGGER:-PT2H", "END:VALARM",
            "END:VEVENT",
        ]
    }

    /// `20261123T140000Z`.
    private static func utc(_ time: Timestamp) -> String {
        String(time.description.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .filter { !$0.isNewline }
    }

    private static func folded(_ line: String) -> String {
        var (text, octets) = ("", 0)
        for letter in line.unicodeScalars {
            let size = String(letter).utf8.count
            if octets + size > 75 {
                text += "\r\n "
                octets = 1
            }
            text.unicodeScalars.append(letter)
            octets += size
        }
        return text
    }
}
