/// A date or time of a resource, at the precision that was sent.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#dateTime>
package struct WrittenDate: Sendable, Hashable {
    package let year: Int
    package let month: Int?
    package let day: Int?
    package let hour: Int?
    package let minute: Int?
    /// Minutes east of UTC; `nil` if no offset was sent.
    package let offset: Int?

    /// Reads `2026`, `2026-05`, `2026-05-03` and the latter with `T14:05…` and an offset; `nil` for anything else.
    package init?(_ spelled: String) {
        let text = Array(spelled.utf8)
        guard let year = Self.number(text, 0, 4), text.count == 4 || Self.mark(text, 4, "-") else { return nil }
        let month = Self.number(text, 5, 2)
        let day = Self.number(text, 8, 2)
        let (hour, minute) = (Self.number(text, 11, 2), Self.number(text, 14, 2))
        let shape = text.count == 4 || text.count == 7 || (text.count >= 10 && Self.mark(text, 7, "-"))
        guard shape, (month ?? 1) >= 1, (month ?? 1) <= 12, (day ?? 1) >= 1, (day ?? 1) <= 31 else { return nil }
        if text.count >= 7, month == nil { return nil }
        if text.count >= 10, day == nil { return nil }
        if text.count > 10 {
            guard Self.mark(text, 10, "T"), Self.mark(text, 13, ":"), let hour, let minute, hour < 25, minute < 60
            else { return nil }
        }
        (self.year, self.month, self.day, self.hour, self.minute) = (year, month, day, hour, minute)
        offset = Self.offset(text)
    }

    /// Days since 1 January 1970 of the first moment it may mean: UTC if an offset was sent, else local.
    package var dayNumber: Double {
        let minutes = (hour ?? 0) * 60 + (minute ?? 0) - (offset ?? 0)
        return Double(days) + Double(minutes) / 1_440
    }

    /// Whole days since 1 January 1970, as on the calendar of the place.
    ///
    /// Source: <https://howardhinnant.github.io/date_algorithms.html#days_from_civil>
    package var days: Int {
        let (month, day) = (month ?? 1, day ?? 1)
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func number(_ text: [UInt8], _ start: Int, _ count: Int) -> Int? {
        guard text.count >= start + count else { return nil }
        var value = 0
        for byte in text[start..<start + count] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func mark(_ text: [UInt8], _ index: Int, _ mark: Unicode.Scalar) -> Bool {
        index < text.count && UInt32(text[index]) == mark.value
    }

    private static func offset(_ text: [UInt8]) -> Int? {
        guard text.count > 16 else { return nil }
        if mark(text, text.count - 1, "Z") { return 0 }
        let start = text.count - 6
        guard start >= 16, mark(text, start, "+") || mark(text, start, "-") else { return nil }
        guard let hours = number(text, start + 1, 2), let minutes = number(text, start + 4, 2) else { return nil }
        return (mark(text, start, "-") ? -1 : 1) * (hours * 60 + minutes)
    }
}
