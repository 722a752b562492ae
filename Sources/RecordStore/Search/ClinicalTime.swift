/// The stretch that a FHIR date, dateTime or instant covers, for ordering and searching; the spelling stays elsewhere.
///
/// Source: <https://hl7.org/fhir/R4/search.html#date>
package enum ClinicalTime {
    /// Stands for "no clinical date" and sorts before all dates: a second before year 0.
    package static let undated: Int64 = -62_167_219_201

    /// The first and the last second since 1970; without an offset the time counts as UTC.
    ///
    /// - Returns: `nil` if the bytes do not spell a time.
    package static func seconds(_ text: some Collection<UInt8>) -> ClosedRange<Int64>? {
        milliseconds(text).map { floor($0.lowerBound)...floor($0.upperBound) }
    }

    /// The same in milliseconds: a date covers its day, a second all its thousandths.
    package static func milliseconds(_ text: some Collection<UInt8>) -> ClosedRange<Int64>? {
        var reader = Reader(bytes: Array(text))
        guard let year = reader.digits(4), year > 0 else { return nil }
        guard reader.take(0x2D) else { return reader.isDone ? span(year, 1, 1, year + 1, 1) : nil }
        guard let month = reader.digits(2), (1...12).contains(month) else { return nil }
        guard reader.take(0x2D) else {
            return reader.isDone ? span(year, month, 1, month == 12 ? year + 1 : year, month % 12 + 1) : nil
        }
        guard let day = reader.digits(2), (1...31).contains(day) else { return nil }
        let midnight = days(year, month, day) * 86_400_000
        guard reader.take(0x54) else { return reader.isDone ? midnight...(midnight + 86_399_999) : nil }
        return reader.clock().map { (midnight + $0.lowerBound)...(midnight + $0.upperBound) }
    }

    private static func floor(_ milliseconds: Int64) -> Int64 {
        milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    }

    private static func span(
        _ year: Int64,
        _ month: Int64,
        _ day: Int64,
        _ nextYear: Int64,
        _ nextMonth: Int64
    ) -> ClosedRange<Int64> {
        days(year, month, day) * 86_400_000...(days(nextYear, nextMonth, 1) * 86_400_000 - 1)
    }

    /// Days since 1970 of a Gregorian date.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return shifted / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private struct Reader {
        let bytes: [UInt8]
        var index = 0

        var isDone: Bool { index == bytes.count }

        mutating func take(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        mutating func digits(_ count: Int) -> Int64? {
            guard index + count <= bytes.count else { return nil }
            var value: Int64 = 0
            for byte in bytes[index..<index + count] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int64(byte - 0x30)
            }
            index += count
            return value
        }

        /// The milliseconds of the day in UTC, which may lie on the day before or after.
        mutating func clock() -> ClosedRange<Int64>? {
            guard let hour = digits(2), take(0x3A), let minute = digits(2), hour < 24, minute < 60 else { return nil }
            var (millisecond, length): (Int64, Int64) = (0, 60_000)
            if take(0x3A) {
                guard let value = digits(2), value <= 60 else { return nil }
                (millisecond, length) = (value * 1000, 1000)
                if take(0x2E) { (millisecond, length) = fraction(after: millisecond) }
            }
            guard let offset = offset(), isDone else { return nil }
            let start = (hour * 3600 + minute * 60 - offset) * 1000 + millisecond
            return start...(start + length - 1)
        }

        /// Digits behind the point of a second; from the fourth on they are passed over.
        private mutating func fraction(after milliseconds: Int64) -> (Int64, Int64) {
            var (millisecond, length): (Int64, Int64) = (milliseconds, 1000)
            while let digit = digits(1) {
                length /= 10
                millisecond += digit * length
            }
            return (millisecond, max(length, 1))
        }

        private mutating func offset() -> Int64? {
            if isDone || take(0x5A) { return 0 }
            let sign: Int64 = take(0x2D) ? -1 : 1
            guard sign < 0 || take(0x2B), let hour = digits(2), take(0x3A), let minute = digits(2) else { return nil }
            return sign * (hour * 3600 + minute * 60)
        }
    }
}
