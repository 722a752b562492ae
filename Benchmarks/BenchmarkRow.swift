import Foundation

/// A line of the table.
struct BenchmarkRow: CustomStringConvertible {
    let name: String
    let unit: String
    let amount: Double
    /// Seconds of each round, the fastest first.
    let ours: [Double]
    let yardstickName: String
    /// Seconds of each round, the fastest first.
    let yardstick: [Double]

    static var heading: String {
        line("work", "best", "median", "per second", "yardstick", "best", "ratio")
    }

    var description: String {
        let best = ours[0]
        let rate = Self.number(amount / best)
        let median = Self.number(amount / ours[ours.count / 2])
        let other = yardstick[0]
        let ratio = String(format: "%.2f", other / best)
        return Self.line(name, rate, median, unit, yardstickName, Self.number(amount / other), ratio)
    }

    private static func number(_ value: Double) -> String { String(format: value < 100 ? "%.1f" : "%.0f", value) }

    private static func line(_ cells: String...) -> String {
        let widths = [24, 10, 10, 18, 44, 10, 8]
        return zip(cells, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: " ")
    }
}
