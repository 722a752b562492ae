/// Spells numbers as NM does, without an exponent: `1.0E2` is 100.
enum PlainDecimal {
    /// The same number; `nil` if it is none, or has more than sixty digits.
    static func spelled(_ number: String) -> String? {
        guard let mark = number.firstIndex(where: { $0 == "e" || $0 == "E" }) else {
            return DecimalText.normalized(number)
        }
        guard let power = Int(number[number.index(after: mark)...]), abs(power) <= 60,
            let plain = DecimalText.normalized(String(number[..<mark]))
        else { return nil }
        let sign = plain.hasPrefix("-") ? "-" : ""
        let halves = plain.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let digits = String(halves[0]) + (halves.count > 1 ? String(halves[1]) : "")
        let point = halves[0].count + power
        guard point > 0 else { return "\(sign)0.\(String(repeating: "0", count: -point))\(digits)" }
        let padded = digits + String(repeating: "0", count: max(point - digits.count, 0))
        let whole = padded.prefix(point)
        let rest = padded.dropFirst(point)
        return DecimalText.normalized(rest.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)")
    }
}
