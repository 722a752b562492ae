package import ClinicalRecord

/// One value on a line with the range that its laboratory gave: near the edge looks near, far looks far.
///
/// Nothing is drawn that was not given: no range, no band; no number, no line.
package struct NumberLine: Sendable, Hashable {
    static let (width, height, left, right) = (320.0, 78.0, 12.0, 308.0)

    let value: Double
    /// The value and its unit as they are read.
    let label: String
    let low: Double?
    let high: Double?
    /// The ends of the range as the laboratory spelled them.
    let lowLabel: String
    let highLabel: String
    /// The ends of the axis.
    let from: Double
    let to: Double

    /// - Returns: `nil` without a number, for a bound such as `< 5`, and without a range.
    package init?(_ line: ResultLine) {
        guard line.value.comparator.isEmpty, let number = line.value.number.flatMap(Double.init), number.isFinite,
            abs(number) < 1e12
        else { return nil }
        let range = line.bounds
        guard range.low != nil || range.high != nil else { return nil }
        let ends = [number, range.low, range.high].compactMap(\.self)
        guard let least = ends.min(), let most = ends.max(), abs(most) < 1e12, abs(least) < 1e12 else { return nil }
        (value, low, high) = (number, range.low, range.high)
        label = line.value.phrase.description
        lowLabel = Self.spell(line.low, range.low)
        highLabel = Self.spell(line.high, range.high)
        let pad = max(most - least, abs(most) * 0.2, 1e-6) * 0.3
        (from, to) = (least >= 0 ? max(0, least - pad) : least - pad, most + pad)
    }

    /// Whether the value lies within the range, its ends included.
    package var isInside: Bool { value >= low ?? value && value <= high ?? value }

    /// Where a value stands, in points from the left.
    func x(_ value: Double) -> Double { Self.left + (Self.right - Self.left) * (value - from) / (to - from) }

    private static func spell(_ spelled: String?, _ value: Double?) -> String {
        spelled.map { CleanText.clean($0, limit: 20) } ?? value.map { FixedDecimal.spell($0, decimals: 3) } ?? ""
    }
}
