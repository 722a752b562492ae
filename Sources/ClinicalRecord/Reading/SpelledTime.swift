/// An R4 date, dateTime or instant as it can be compared: at its own precision, in its own zone.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#dateTime>
package struct SpelledTime: Sendable, Hashable {
    /// How much was spelled.
    package enum Precision: UInt8, Sendable, Comparable {
        case year, month, day, minute, second

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    let year: Int32
    /// 0 if only a year was spelled.
    let month: Int32
    /// 0 if only a year or month was spelled.
    let dayOfMonth: Int32
    /// Days since 1970-01-01 of the date as spelled; the first one if it is a year or month.
    let day: Int32
    let precision: Precision
    /// Seconds since that day began, as spelled.
    let clock: Int32
    /// Billionths of the last second.
    let fraction: UInt32
    /// Minutes east of UTC; `nil` if not spelled.
    let offset: Int32?

    /// Reads `YYYY[-MM[-DD[Thh:mm[:ss[.f]][Z|±hh:mm]]]]`; `nil` if it is anything else.
    package init?(_ text: some Sequence<UInt8>) {
        var digits = SpelledDigits(text)
        guard let year = digits.number(4), year > 0 else { return nil }
        let month = digits.skip(0x2D) ? digits.number(2) : nil
        let dayOfMonth = month != nil && digits.skip(0x2D) ? digits.number(2) : nil
        guard let day = Self.days(year, month ?? 1, dayOfMonth ?? 1) else { return nil }
        self.year = year
        self.month = month ?? 0
        self.day = day
        self.dayOfMonth = dayOfMonth ?? 0
        guard dayOfMonth != nil, digits.skip(0x54) else {
            guard digits.isAtEnd else { return nil }
            precision = dayOfMonth != nil ? .day : month != nil ? .month : .year
            (clock, fraction, offset) = (0, 0, nil)
            return
        }
        guard let hour = digits.number(2), hour < 24, digits.skip(0x3A), let minute = digits.number(2), minute < 60
        else { return nil }
        let second = digits.skip(0x3A) ? digits.number(2) : nil
        guard second ?? 0 < 61 else { return nil }
        precision = second == nil ? .minute : .second
        clock = hour * 3600 + minute * 60 + (second ?? 0)
        fraction = digits.fraction()
        offset = digits.offset()
        guard digits.isAtEnd else { return nil }
    }

    /// Seconds since 1970 in UTC; as if in UTC where no zone was spelled.
    package var instant: Int64 { Int64(day) * 86_400 + Int64(clock) - Int64(offset ?? 0) * 60 }

    /// Whether a time of day was spelled.
    package var hasClock: Bool { precision >= .minute }

    /// The date as spelled, `YYYY-MM-DD`; `nil` if a month or a year is all that was spelled.
    var spelledDay: String? {
        guard precision >= .day else { return nil }
        let (year, month, day) = (String(year), String(month), String(dayOfMonth))
        let zeros = String(repeating: "0", count: max(0, 4 - year.count))
        return "\(zeros)\(year)-\(month.count < 2 ? "0" : "")\(month)-\(day.count < 2 ? "0" : "")\(day)"
    }

    /// The days that a statement of the same moment may spell: its own, and that of UTC.
    var days: [Int32] {
        guard hasClock, offset != nil else { return [day] }
        let utc = Int32(truncatingIfNeeded: (instant - (instant % 86_400 + 86_400) % 86_400) / 86_400)
        return utc == day ? [day] : [day, utc]
    }

    /// Whether both may be the same moment, at the coarser of the two precisions.
    package func agrees(with other: SpelledTime) -> Bool {
        switch min(precision, other.precision) {
        case .year: return year == other.year
        case .month: return year == other.year && month == other.month
        case .day: return day == other.day
        case .minute, .second: break
        }
        let isZoned = offset != nil && other.offset != nil
        let (mine, theirs) = isZoned ? (instant, other.instant) : (local, other.local)
        // Many senders fill the seconds they do not know with zeros.
        let isCoarse = mine % 60 == 0 || theirs % 60 == 0
        return isCoarse ? mine / 60 == theirs / 60 : mine == theirs
    }

    /// Whether both are on one day; never so if either is a month or a year.
    package func isSameDay(as other: SpelledTime) -> Bool {
        guard min(precision, other.precision) >= .day else { return false }
        return day == other.day || hasClock && other.hasClock && agrees(with: other)
    }

    /// Whether it is earlier; a date counts as its first moment.
    package func isBefore(_ other: SpelledTime) -> Bool {
        (instant, fraction) < (other.instant, other.fraction)
    }

    private var local: Int64 { Int64(day) * 86_400 + Int64(clock) }

    private static func days(_ year: Int32, _ month: Int32, _ day: Int32) -> Int32? {
        guard (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths: [Int32] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= lengths[Int(month) - 1] else { return nil }
        // Counts in years that begin in March, so that the leap day is the last.
        let shifted = month <= 2 ? year - 1 : year
        let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + ofYear - 719_468
    }
}
