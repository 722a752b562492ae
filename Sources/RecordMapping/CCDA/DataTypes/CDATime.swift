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
        let bytes = Array(spelling.utf8)
        var end = bytes.firstIndex { !Self.isDigit($0) } ?? bytes.count
        let digits = Array(bytes[..<end].map { Int($0) - 0x30 })
        if end < bytes.count, bytes[end] == 0x2E {
            let start = end
            end += 1
            while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
            if digits.count == 14, end > start + 1 { fraction = String(decoding: bytes[start..<end], as: UTF8.self) }
        }
        guard readOffset(bytes[end...]), readDate(digits) else { return nil }
        guard digits.count == 12 || digits.count == 14 else {
            if digits.count < 12 || digits.count == 13 { offset = nil }
            return
        }
        guard readClock(digits) else { return nil }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private mutating func readOffset(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let sign = rest.first else { return true }
        if rest.elementsEqual([0x5A]) {
            offset = 0
            return true
        }
        let digits = rest.dropFirst().filter { $0 != 0x3A }
        guard sign == 0x2B || sign == 0x2D, digits.count == 2 || digits.count == 4, digits.allSatisfy(Self.isDigit)
        else { return false }
        let numbers = digits.map { Int($0) - 0x30 }
        let minutes = (numbers[0] * 10 + numbers[1]) * 60 + (numbers.count == 4 ? numbers[2] * 10 + numbers[3] : 0)
        guard minutes <= 14 * 60, minutes % 60 < 60 else { return false }
        offset = sign == 0x2D ? -minutes : minutes
        return true
    }

    private mutating func readDate(_ digits: [Int]) -> Bool {
        guard [4, 6, 8, 10, 12, 13, 14].contains(digits.count) else { return false }
        year = digits[..<4].reduce(0) { $0 * 10 + $1 }
        guard year > 0 else { return false }
        guard digits.count >= 6 else { return true }
        let month = digits[4] * 10 + digits[5]
        guard (1...12).contains(month) else { return false }
        self.month = month
        guard digits.count >= 8 else { return true }
        let day = digits[6] * 10 + digits[7]
        guard day >= 1, day <= Self.days(in: month, of: year) else { return false }
        self.day = day
        return true
    }

    private mutating func readClock(_ digits: [Int]) -> Bool {
        let hour = digits[8] * 10 + digits[9]
        minute = digits[10] * 10 + digits[11]
        second = digits.count == 14 ? digits[12] * 10 + digits[13] : 0
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
