import RecordStore

/// Dates as HTTP headers spell them.
///
/// Source: RFC 9110, section 5.6.7, <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7>
enum HTTPDate {
    private static let months: [Substring] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    /// Seconds since 1970; `nil` for the two obsolete spellings too, which is as if no date was given.
    static func seconds(_ text: String) -> Int64? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: parts[2]) else { return nil }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return ClinicalTime.seconds("\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z".utf8)?.lowerBound
    }

    /// `Sun, 03 May 2026 12:00:00 GMT`, whole seconds.
    static func spell(_ time: Timestamp) -> String {
        // `2026-05-03T12:00:00.000Z`
        let parts = time.description.split { $0 == "-" || $0 == "T" || $0 == "." }
        guard parts.count == 5, let month = Int(parts[1]) else { return "" }
        let days = Int((Double(time.milliseconds) / 86_400_000).rounded(.down))
        // The first of January 1970 was a Thursday.
        let weekday = weekdays[((days + 4) % 7 + 7) % 7]
        return "\(weekday), \(parts[2]) \(months[month - 1]) \(parts[0]) \(parts[3]) GMT"
    }
}
