/// A time as HL7 spells it, at the precision that was sent.
///
/// `YYYY[MM[DD[HHMM[SS[.f]]]]][+zz[zz]]`. A spelling of ten or thirteen digits keeps its date only; any other length,
/// a date that the calendar lacks, or letters spell no time at all, since a cut one would be another time. 2400 is
/// the midnight that follows.
///
/// Source: HL7 v2.5.1, section 2.A.22, <https://www.hl7.eu/HL7v2x/v251/hl7v251typDTM.htm>
public struct Timestamp: Sendable, Hashable {
    /// How much of it was sent.
    public enum Precision: Int, Sendable, Comparable {
        case year, month, day, minute, second

        /// Coarser is less.
        public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// How much of it was sent.
    public private(set) var precision: Precision
    /// The offset from UTC as ISO 8601 spells it, such as `-05:00`; `nil` if none was sent.
    public let offset: String?
    private var date: CivilDate
    private let hour: Int
    private let minute: Int
    private let second: Int
    private let fraction: String

    /// Reads a spelling; `nil` if it is none.
    ///
    /// - Parameters:
    ///   - text: The `DTM`, `DT` or `TS.1`.
    ///   - limit: `TS.2`, which can only shorten: Y, L, D, H, M or S.
    public init?(spelling text: String, precision limit: String = "") {
        let bytes = Array(text.utf8)
        let signAt = bytes.firstIndex { $0 == 0x2B || $0 == 0x2D } ?? bytes.count
        let pointAt = bytes[..<signAt].firstIndex(of: 0x2E) ?? signAt
        guard let digits = Self.digits(bytes[..<pointAt]), let known = Self.precision(digits.count) else { return nil }
        func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + digits[$1] } }
        let month = known >= .month ? number(4..<6) : 1
        let day = known >= .day ? number(6..<8) : 1
        guard var date = CivilDate(year: number(0..<4), month: month, day: day) else { return nil }
        var hour = known >= .minute ? number(8..<10) : 0
        minute = known >= .minute ? number(10..<12) : 0
        second = known >= .second ? number(12..<14) : 0
        guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second < 61 else { return nil }
        if hour == 24 { (hour, date) = (0, date.next) }
        if pointAt < signAt {
            guard let parts = Self.digits(bytes[(pointAt + 1)..<signAt]), known == .second else { return nil }
            fraction = parts.map(String.init).joined()
        } else {
            fraction = ""
        }
        guard let offset = Self.offset(bytes[signAt...]) else { return nil }
        self.hour = hour
        self.date = date
        self.offset = known >= .minute ? offset.text : nil
        self.precision = min(known, Self.limits[limit] ?? .second)
    }

    private static let limits: [String: Precision] = [
        "Y": .year, "L": .month, "D": .day, "H": .day, "M": .minute, "S": .second,
    ]

    private static func digits(_ bytes: ArraySlice<UInt8>) -> [Int]? {
        let digits = bytes.map { Int($0) - 0x30 }
        return digits.allSatisfy { 0...9 ~= $0 } ? digits : nil
    }

    private static func precision(_ count: Int) -> Precision? {
        switch count {
        case 4: .year
        case 6: .month
        case 8, 10, 13: .day
        case 12: .minute
        case 14: .second
        default: nil
        }
    }

    /// The outer `nil` means that what was sent is no offset, an inner one that none was sent.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> (text: String?, Void)? {
        guard let sign = bytes.first else { return (nil, ()) }
        guard let digits = digits(bytes.dropFirst()), digits.count == 2 || digits.count == 4 else { return nil }
        let hours = digits[0] * 10 + digits[1]
        let minutes = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
        guard minutes < 60, hours * 60 + minutes <= 14 * 60 else { return nil }
        return ((sign == 0x2B ? "+" : "-") + CivilDate.two(hours) + ":" + CivilDate.two(minutes), ())
    }

    /// The date, as far as it was sent: `2024`, `2024-05`, `2024-05-03`.
    public var day: String { date.iso8601(parts: precision.rawValue + 1) }

    /// Whether a time of the day was sent.
    public var hasClock: Bool { precision >= .minute }

    /// The date and time of the day without an offset, to ask a zone for one: `2024-05-03T14:30:00`; `nil` if only a
    /// date was sent.
    public var local: String? {
        guard hasClock else { return nil }
        let clock = "\(CivilDate.two(hour)):\(CivilDate.two(minute)):\(CivilDate.two(second))"
        return "\(date.iso8601(parts: 3))T\(clock)\(fraction.isEmpty ? "" : "." + fraction)"
    }

    /// ISO 8601 as R4 wants it: with seconds and an offset, or the date alone.
    ///
    /// - Parameter fallback: Such as `-05:00`; the offset to take if none was sent; without one a clock is left out rather than guessed.
    /// - Returns: A `dateTime`.
    public func iso8601(offset fallback: String? = nil) -> String {
        guard let local, let offset = offset ?? fallback else { return day }
        return local + offset
    }
}
