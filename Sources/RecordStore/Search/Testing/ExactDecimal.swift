/// A decimal number without rounding, as far as measurements go: 30 digits.
package struct ExactDecimal: Sendable, Hashable, Comparable {
    private let digits: Int128
    /// How many of the digits stand behind the point.
    package let scale: Int

    static let one = ExactDecimal(digits: 1, scale: 0)
    static let thousandth = ExactDecimal(digits: 1, scale: 3)
    /// Behind this no further digit fits.
    private static let largest: Int128 = 1_000_000_000_000_000_000_000_000_000_000_000_000

    private init(digits: Int128, scale: Int) {
        self.digits = digits
        self.scale = scale
    }

    /// Reads `-12.50` or `1.5e3`; `nil` if it is no number, or beyond 30 digits.
    package init?(_ text: some StringProtocol) {
        var (digits, scale, exponent): (Int128, Int, Int) = (0, 0, 0)
        var (count, isBehindPoint, isNegative) = (0, false, false)
        var rest = Substring(text)
        if let sign = rest.first, sign == "-" || sign == "+" {
            isNegative = sign == "-"
            rest = rest.dropFirst()
        }
        if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            guard let number = Int(rest[rest.index(after: mark)...]), abs(number) <= 30 else { return nil }
            exponent = number
            rest = rest[..<mark]
        }
        for byte in rest.utf8 {
            if byte == 0x2E, !isBehindPoint {
                isBehindPoint = true
            } else if (0x30...0x39).contains(byte), count < 30 {
                digits = digits * 10 + Int128(byte - 0x30)
                scale += isBehindPoint ? 1 : 0
                count += 1
            } else {
                return nil
            }
        }
        guard count > 0, abs(exponent) + count <= 30 || exponent == 0 else { return nil }
        while exponent > scale {
            digits *= 10
            exponent -= 1
        }
        self.init(digits: isNegative ? -digits : digits, scale: scale - exponent)
    }

    /// The product; `nil` if it has too many digits to be exact.
    func times(_ other: ExactDecimal) -> ExactDecimal? {
        let (product, isOver) = digits.multipliedReportingOverflow(by: other.digits)
        guard !isOver, product < Self.largest, product > -Self.largest else { return nil }
        return ExactDecimal(digits: product, scale: scale + other.scale)
    }

    /// All numbers that would be written so when rounded: `5.4` is what lies from 5.35 to 5.45.
    package var rounded: ClosedRange<ExactDecimal> {
        let low = ExactDecimal(digits: digits * 10 - 5, scale: scale + 1)
        return low...ExactDecimal(digits: digits * 10 + 5, scale: scale + 1)
    }

    /// A tenth less to a tenth more.
    package var nearby: ClosedRange<ExactDecimal> {
        let tenth = digits < 0 ? -digits : digits
        let low = ExactDecimal(digits: digits * 10 - tenth, scale: scale + 1)
        return low...ExactDecimal(digits: digits * 10 + tenth, scale: scale + 1)
    }

    package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool { compare(left, right) < 0 }

    /// `1.50` and `1.5` are one number.
    package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool { compare(left, right) == 0 }

    package func hash(into hasher: inout Hasher) {
        var (digits, scale) = (digits, scale)
        while scale > 0, digits % 10 == 0 { (digits, scale) = (digits / 10, scale - 1) }
        hasher.combine(digits)
        hasher.combine(scale)
    }

    private static func compare(_ left: ExactDecimal, _ right: ExactDecimal) -> Int {
        let scale = max(left.scale, right.scale)
        guard let a = left.spelled(scale), let b = right.spelled(scale) else {
            // Beyond what can be spelled side by side: they are of quite different sizes.
            return left.approximate < right.approximate ? -1 : left.approximate > right.approximate ? 1 : 0
        }
        return a < b ? -1 : a > b ? 1 : 0
    }

    private func spelled(_ scale: Int) -> Int128? {
        var digits = digits
        for _ in 0..<(scale - self.scale) {
            let (next, isOver) = digits.multipliedReportingOverflow(by: 10)
            if isOver { return nil }
            digits = next
        }
        return digits
    }

    private var approximate: Double {
        var number = Double(digits)
        for _ in 0..<abs(scale) { number = scale > 0 ? number / 10 : number * 10 }
        return number
    }
}
