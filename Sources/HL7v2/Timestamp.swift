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
        let bytes = text.utf8.span
        let count = Self.digits(in: bytes, from: 0)
        guard let known = Self.precision(count) else { return nil }
        var rest = count
        if rest < bytes.count, bytes[rest] == 0x2E {
            let end = rest + 1 + Self.digits(in: bytes, from: rest + 1)
            guard known == .second else { return nil }
            fraction = end > rest + 1 ? String(text.utf8.prefix(end).dropFirst(rest + 1)) ?? "" : ""
            rest = end
        } else {
            fraction = ""
        }
        guard let offset = Self.offset(bytes.extracting(rest..<bytes.count)) else { return nil }
        let month = known >= .month ? Self.number(bytes, 4..<6) : 1
        let day = known >= .day ? Self.number(bytes, 6..<8) : 1
        guard var date = CivilDate(year: Self.number(bytes, 0..<4), month: month, day: day) else { return nil }
        var hour = known >= .minute ? Self.number(bytes, 8..<10) : 0
        minute = known >= .minute ? Self.number(bytes, 10..<12) : 0
        second = known >= .second ? Self.number(bytes, 12..<14) : 0
        guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second < 61 else { return nil }
        if hour == 24 { (hour, date) = (0, date.next) }
        self.hour = hour
        self.date = date
        self.offset = known >= .minute ? offset.text : nil
        precision = min(known, Self.limit(limit))
    }

    /// TS.2; a spelling of its own shortens nothing.
    private static func limit(_ code: String) -> Precision {
        switch code {
        case "Y": .year
        case "L": .month
        case "D", "H": .day
        case "M": .minute
        default: .second
        }
    }

    /// How many digits stand from a byte on.
    private static func digits(in bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, 0x30...0x39 ~= bytes[index] { index += 1 }
        return index - start
    }

    private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        range.reduce(0) { $0 * 10 + Int(bytes[$1]) - 0x30 }
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
    private static func offset(_ bytes: Span<UInt8>) -> (text: String?, Void)? {
        guard bytes.count > 0 else { return (nil, ()) }
        let count = digits(in: bytes, from: 1)
        guard bytes[0] == 0x2B || bytes[0] == 0x2D, count == bytes.count - 1, count == 2 || count == 4 else {
            return nil
        }
        let hours = number(bytes, 1..<3)
        let minutes = count == 4 ? number(bytes, 3..<5) : 0
        guard minutes < 60, hours * 60 + minutes <= 14 * 60 else { return nil }
        var spelling = DigitText()
        spelling.append(bytes[0])
        spelling.append(hours, digits: 2)
        spelling.append(0x3A)
        spelling.append(minutes, digits: 2)
        return (spelling.text, ())
    }

    /// The date, as far as it was sent: `2024`, `2024-05`, `2024-05-03`.
    public var day: String {
        var spelling = DigitText()
        spelling.append(date, parts: precision.rawValue + 1)
        return spelling.text
    }

    /// Whether a time of the day was sent.
    public var hasClock: Bool { precision >= .minute }

    /// The date and time of the day without an offset, to ask a zone for one: `2024-05-03T14:30:00`; `nil` if only a
    /// date was sent.
    public var local: String? { hasClock ? local(offset: "") : nil }

    /// ISO 8601 as R4 wants it: with seconds and an offset, or the date alone.
    ///
    /// - Parameter fallback: Such as `-05:00`; the offset to take if none was sent; without one a clock is left out rather than guessed.
    /// - Returns: A `dateTime`.
    public func iso8601(offset fallback: String? = nil) -> String {
        guard hasClock, let offset = offset ?? fallback else { return day }
        return local(offset: offset)
    }

    private func local(offset: String) -> String {
        var spelling = DigitText()
        spelling.append(date, parts: 3)
        for (mark, number) in [(0x54, hour), (0x3A, minute), (0x3A, second)] as [(UInt8, Int)] {
            spelling.append(mark)
            spelling.append(number, digits: 2)
        }
        let text = spelling.text
        return fraction.isEmpty ? text + offset : "\(text).\(fraction)\(offset)"
    }
}
