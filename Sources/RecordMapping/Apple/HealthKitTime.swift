/// A moment as HealthKit exports spell it: `2024-01-05 08:30:12 -0800`.
///
/// The offset is that of the phone on the day of the export: the same sample may come with another one later, so that
/// ids follow the moment and the resource keeps the spelling.
struct HealthKitTime {
    /// As R4 spells it, the offset as given.
    let spelled: String
    /// Since 1970, UTC.
    let seconds: Int

    /// `nil` if the text is no such moment.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 25, bytes[10] == 0x20, bytes[13] == 0x3A, bytes[16] == 0x3A, bytes[19] == 0x20,
            bytes[20] == 0x2B || bytes[20] == 0x2D, let day = Self.day(bytes[..<10])
        else { return nil }
        let parts = [11, 14, 17, 21, 23].map { Self.number(bytes[$0..<($0 + 2)]) }
        guard let hour = parts[0], let minute = parts[1], let second = parts[2], let east = parts[3],
            let rest = parts[4], hour < 24, minute < 60, second < 60, rest < 60, east * 60 + rest <= 14 * 60
        else { return nil }
        let offset = (east * 3600 + rest * 60) * (bytes[20] == 0x2D ? -1 : 1)
        seconds = day * 86_400 + hour * 3600 + minute * 60 + second - offset
        let words = text.split(separator: " ")
        spelled = "\(words[0])T\(words[1])\(words[2].prefix(3)):\(words[2].suffix(2))"
    }

    /// Whether a text is a day of the calendar: `2024-01-05`.
    static func isDay(_ text: String) -> Bool { day(Array(text.utf8)[...]) != nil }

    /// Days since 1970-01-01; years are counted from March, so that leap days come last.
    private static func day(_ bytes: ArraySlice<UInt8>) -> Int? {
        let text = Array(bytes)
        guard text.count == 10, text[4] == 0x2D, text[7] == 0x2D, let year = number(text[..<4]), year > 0,
            let month = number(text[5..<7]), (1...12).contains(month), let day = number(text[8...]), day > 0,
            day <= length(month, year)
        else { return nil }
        let shifted = month > 2 ? year : year - 1
        let (era, yearOfEra) = (shifted / 400, shifted % 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func length(_ month: Int, _ year: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard digit >= 0x30, digit <= 0x39 else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }
}
