import Foundation

extension MatchExplanation {
    /// How likely it is that the two are one person, in words: `odds of 8,000 to 1 for one person`.
    ///
    /// What ``total`` says: the odds are two to the power of it. What stands against it is not counted, and named so.
    package var probability: String {
        let words = isByIdentifier ? "as good as certain, since an identifier is shared" : odds
        return vetoes.isEmpty ? words : "\(words), were it not for what stands against it"
    }

    private var odds: String {
        if abs(total) < 1 { return "as likely one person as two" }
        let side = total > 0 ? "for one person" : "for two persons"
        guard abs(total) < 20 else { return "odds of more than a million to 1 \(side)" }
        return "odds of \(Self.spell(rounded(exp2(abs(total))))) to 1 \(side)"
    }

    /// To one digit, since the weights are no better.
    private func rounded(_ odds: Double) -> Int {
        let unit = pow(10, floor(log10(odds)))
        return Int((odds / unit).rounded() * unit)
    }

    /// With commas between thousands.
    private static func spell(_ number: Int) -> String {
        guard number >= 1000 else { return String(number) }
        return spell(number / 1000) + "," + String(String(number % 1000 + 1000).dropFirst())
    }
}
