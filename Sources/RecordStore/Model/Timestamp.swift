import Foundation

/// A moment in milliseconds since 1970, UTC.
package struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Leap seconds are not counted.
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The clock of this machine.
    package static var now: Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    /// ISO 8601 with milliseconds: `2026-05-03T12:00:00.000Z`.
    package var description: String {
        let days = Int(milliseconds.dividedByFloor(86_400_000))
        let rest = Int(milliseconds - Int64(days) * 86_400_000)
        let (year, month, day) = Self.civil(days)
        var text: [UInt8] = []
        text.reserveCapacity(24)
        Self.add(year, 4, to: &text)
        for (sign, number, width) in [
            (0x2D, month, 2), (0x2D, day, 2), (0x54, rest / 3_600_000, 2), (0x3A, rest / 60_000 % 60, 2),
            (0x3A, rest / 1000 % 60, 2), (0x2E, rest % 1000, 3),
        ] as [(UInt8, Int, Int)] {
            text.append(sign)
            Self.add(number, width, to: &text)
        }
        text.append(0x5A)
        return String(decoding: text, as: UTF8.self)
    }

    /// Adds a number with zeros in front up to a width.
    private static func add(_ number: Int, _ width: Int, to text: inout [UInt8]) {
        let digits = Array(String(number).utf8)
        for _ in 0..<max(0, width - digits.count) { text.append(0x30) }
        text += digits
    }

    /// The Gregorian date of a day counted from 1970-01-01; years are counted from March, so that leap days come last.
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
    }
}

extension Int64 {
    fileprivate func dividedByFloor(_ divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
