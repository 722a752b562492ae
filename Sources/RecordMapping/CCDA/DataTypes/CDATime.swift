/// A time as CDA spells it, read to the precision it has; rule A9.
///
/// `YYYY[MM[DD[HHMM[SS[.f]]]]][+zz[zz]]`. Any other number of digits is not cut to fit, but 10 and 13 digits keep
/// their date. 24:00 is the start of the next day.
///
/// Source: CDA R2, data type TS, <https://hl7.org/cda/stds/core/StructureDefinition-TS.html>
struct CDATime: Sendable, Hashable {
    private(set) var year = 0
    private(set) var month: Int?
    private(set) var day: Int?
    private(set) var hour: Int?
    private(set) var minute = 0
    private(set) var second = 0
    /// The digits after the point, with the point.
    private(set) var fraction = ""
    /// Minutes east of UTC; `nil` if none was sent.
    private(set) var offset: Int?

    init?(_ spelling: String) {
        // Fourteen digits fit into one number, so that none of them is copied.
        var (digits, count) = (0, 0)
        var rest = spelling.utf8[...]
        while let digit = rest.first, Self.isDigit(digit) {
            guard count < 14 else { return nil }
            digits = digits * 10 + Int(digit) - 0x30
            count += 1
            rest.removeFirst()
        }
        if rest.first == 0x2E {
            let end = rest.dropFirst().firstIndex { !Self.isDigit($0) } ?? rest.endIndex
            if count == 14, rest[..<end].count > 1 { fraction = String(Substring(rest[..<end])) }
            rest = rest[end...]
        }
        guard readOffset(rest), readDate(digits, count) else { return nil }
        guard count == 12 || count == 14 else {
            offset = nil
            return
        }
        guard readClock(count == 12 ? digits * 100 : digits) else { return nil }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private mutating func readOffset(_ rest: Substring.UTF8View) -> Bool {
        guard let sign = rest.first else { return true }
        if sign == 0x5A, rest.count == 1 {
            offset = 0
            return true
        }
        var (digits, count) = (0, 0)
        for byte in rest.dropFirst() where byte != 0x3A {
            guard Self.isDigit(byte), count < 4 else { return false }
            digits = digits * 10 + Int(byte) - 0x30
            count += 1
        }
        guard sign == 0x2B || sign == 0x2D, count == 2 || count == 4 else { return false }
        let minutes = count == 2 ? digits * 60 : digits / 100 * 60 + digits % 100
        guard minutes <= 14 * 60 else { return false }
        offset = sign == 0x2D ? -minutes : minutes
        return true
    }

    private mutating func readDate(_ digits: Int, _ count: Int) -> Bool {
        switch count {
        case 4: year = digits
        case 6: (year, month) = (digits / 100, digits % 100)
        case 8, 10, 12, 13, 14:
            var date = digits
            for _ in 8..<count { date /= 10 }
            (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
        default: return false
        }
        guard year > 0, (1...12).contains(month ?? 1) else { return false }
        return (1...Self.days(in: month ?? 1, of: year)).contains(day ?? 1)
    }

    private mutating func readClock(_ digits: Int) -> Bool {
        let hour = digits / 10_000 % 100
        minute = digits / 100 % 100
        second = digits % 100
        guard hour < 24 || hour == 24 && minute == 0 && second == 0, minute < 60, second < 61 else { return false }
        self.hour = hour % 24
        // FHIR allows the leap second, so it stays.
        if hour == 24 { addDay() }
        return true
    }

    private mutating func addDay() {
        guard let month, let day else { return }
        if day < Self.days(in: month, of: year) {
            self.day = day + 1
        } else {
            self.day = 1
            self.month = month % 12 + 1
            if month == 12 { year += 1 }
        }
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
