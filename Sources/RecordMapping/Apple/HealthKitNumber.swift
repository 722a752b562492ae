/// Numbers as HealthKit exports spell them: plain, or with an exponent such as `5e-05`.
struct HealthKitNumber {
    private let mantissa: String
    /// Empty if none was sent.
    private let exponent: String

    /// `nil` if the text is no number.
    init?(_ text: String) {
        let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let mantissa = DecimalText.normalized(String(first)) else { return nil }
        guard parts.count == 2 else {
            (self.mantissa, exponent) = (mantissa, "")
            return
        }
        guard let power = Int(parts[1]), abs(power) < 300 else { return nil }
        (self.mantissa, exponent) = (mantissa, String(power))
    }

    /// As JSON spells it, no digit more or less.
    var spelled: String { exponent.isEmpty ? mantissa : "\(mantissa)e\(exponent)" }

    /// A fraction as percent, 0.97 as 97; what is above 1 is percent already (H4).
    var percent: String {
        guard let value = Double(spelled), value >= 0, value <= 1 else { return spelled }
        if let power = Int(exponent) { return "\(mantissa)e\(power + 2)" }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        let padded = fraction + String(repeating: "0", count: max(0, 2 - fraction.count))
        let rest = padded.dropFirst(2)
        let whole = (parts[0] + padded.prefix(2)).drop { $0 == "0" }
        return (whole.isEmpty ? "0" : whole) + (rest.isEmpty ? "" : ".\(rest)")
    }
}
