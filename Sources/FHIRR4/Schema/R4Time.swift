/// Checks the spelling of dates and times; nothing is converted.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#dateTime>
enum R4Time {
    /// A year, a month or a day that exists.
    static func isDate(_ text: R4Bytes) -> Bool { text.count > 0 && dateLength(text) == text.count }

    /// A date, or a day with a time and its offset.
    static func isDateTime(_ text: R4Bytes) -> Bool { isDate(text) || isInstant(text) }

    /// A day with a time and its offset.
    static func isInstant(_ text: R4Bytes) -> Bool {
        guard text.count > 10, text[10] == 0x54, dateLength(text) == 10 else { return false }
        guard let end = timeEnd(text, from: 11) else { return false }
        return isOffset(text, from: end)
    }

    /// A time of day without an offset.
    static func isTime(_ text: R4Bytes) -> Bool { timeEnd(text, from: 0) == text.count }

    /// How many bytes from the start spell a date: 4, 7 or 10; 0 for none.
    private static func dateLength(_ text: R4Bytes) -> Int {
        guard let century = two(text, 0), let rest = two(text, 2), century + rest > 0 else { return 0 }
        guard text.count > 4, text[4] == 0x2D else { return 4 }
        guard let month = two(text, 5), (1...12).contains(month) else { return 0 }
        guard text.count > 7, text[7] == 0x2D else { return 7 }
        let year = century * 100 + rest
        guard let day = two(text, 8), day > 0, day <= days(month, year) else { return 0 }
        return 10
    }

    private static func days(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The index behind `hh:mm:ss` and a fraction; second 60 is a leap second.
    private static func timeEnd(_ text: R4Bytes, from start: Int) -> Int? {
        guard text.count >= start + 8, text[start + 2] == 0x3A, text[start + 5] == 0x3A else { return nil }
        guard let hour = two(text, start), hour < 24, let minute = two(text, start + 3), minute < 60 else { return nil }
        guard let second = two(text, start + 6), second <= 60 else { return nil }
        var end = start + 8
        guard end < text.count, text[end] == 0x2E else { return end }
        end += 1
        while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
        return end > start + 9 ? end : nil
    }

    private static func isOffset(_ text: R4Bytes, from start: Int) -> Bool {
        if text.count == start + 1 { return text[start] == 0x5A }
        guard text.count == start + 6, text[start] == 0x2B || text[start] == 0x2D, text[start + 3] == 0x3A else {
            return false
        }
        guard let hour = two(text, start + 1), let minute = two(text, start + 4) else { return false }
        return hour < 14 && minute < 60 || hour == 14 && minute == 0
    }

    private static func two(_ text: R4Bytes, _ start: Int) -> Int? {
        guard start + 2 <= text.count else { return nil }
        let (tens, ones) = (text[start] &- 0x30, text[start + 1] &- 0x30)
        return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }
}
