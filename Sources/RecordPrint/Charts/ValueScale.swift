/// The value axis of a chart: its ends, and ticks at round numbers.
struct ValueScale {
    let low: Double
    let high: Double
    let ticks: [Double]
    private let decimals: Int

    /// Spans the values and those ends of ranges that are not so far off that they would flatten the course.
    init(_ points: [PrintChart.Point]) {
        let values = points.map(\.value)
        var (low, high) = (values.min() ?? 0, values.max() ?? 0)
        let reach = max(high - low, abs(high) * 0.5, 1e-6) * 3
        for end in points.flatMap({ [$0.low, $0.high] }).compactMap(\.self)
        where end > low - reach && end < high + reach {
            (low, high) = (min(low, end), max(high, end))
        }
        let pad = high > low ? (high - low) * 0.08 : max(abs(high) * 0.1, 1)
        let isPositive = low >= 0
        (low, high) = (isPositive ? max(0, low - pad) : low - pad, high + pad)
        let (step, decimals) = Self.step((high - low) / 3)
        var ticks: [Double] = []
        var index = (low / step).rounded(.up)
        while index * step <= high, ticks.count < 12 {
            ticks.append(index * step)
            index += 1
        }
        (self.low, self.high, self.ticks, self.decimals) = (low, high, ticks, decimals)
    }

    /// The number with as many decimals as the step needs.
    func spell(_ value: Double) -> String { FixedDecimal.spell(value, decimals: decimals, keepsZeros: true) }

    /// The next round number, 1, 2 or 5 times a power of ten, and how many decimals it has.
    private static func step(_ rough: Double) -> (Double, Int) {
        var (unit, decimals) = (1.0, 0)
        while unit > rough, decimals < 9 { (unit, decimals) = (unit / 10, decimals + 1) }
        while unit * 10 <= rough, unit < 1e13 { unit *= 10 }
        let factor = [5.0, 2, 1].first { $0 * unit <= rough } ?? 1
        return (factor * unit, decimals)
    }
}
