/// Numbers with a fixed count of decimals, the same in every locale.
enum FixedDecimal {
    /// Rounds half away from zero; trailing zeros after the point stay away unless kept.
    ///
    /// `minus` is U+2212 for people and `-` for machines.
    static func spell(_ value: Double, decimals: Int, minus: String = "−", keepsZeros: Bool = false) -> String {
        let decimals = min(max(decimals, 0), 9)
        var power = 1.0
        for _ in 0..<decimals { power *= 10 }
        let scaled = (abs(value) * power).rounded()
        guard scaled.isFinite, scaled < 9e15 else { return "" }
        let whole = Int64(scaled)
        let unit = Int64(power)
        var text = "\(whole / unit)"
        if decimals > 0, keepsZeros || whole % unit != 0 {
            let digits = "\(whole % unit)"
            let padded = String(repeating: "0", count: decimals - digits.count) + digits
            text += "." + (keepsZeros ? padded : String(padded.reversed().drop { $0 == "0" }.reversed()))
        }
        return value < 0 && whole != 0 ? minus + text : text
    }
}
