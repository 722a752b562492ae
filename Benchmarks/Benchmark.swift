/// One thing that is timed, and what it is timed beside.
protocol Benchmark {
    /// As in the table.
    var name: String { get }
    /// What is counted, such as `MB a core`; figures are per second.
    var unit: String { get }
    /// How many units one round handles.
    var amount: Double { get }
    /// What the yardstick is.
    var yardstickName: String { get }

    /// One round of ours; gives the seconds of the part that counts.
    func ours() async throws -> Double
    /// One round of the yardstick on the same input; gives its seconds.
    func yardstick() async throws -> Double
}

extension Benchmark {
    /// Rounds of both, taking turns, so that a busy machine slows both.
    func row(rounds: Int) async throws -> BenchmarkRow {
        var (own, other): ([Double], [Double]) = ([], [])
        for _ in 0..<max(1, rounds) {
            own.append(try await ours())
            other.append(try await yardstick())
        }
        return BenchmarkRow(
            name: name,
            unit: unit,
            amount: amount,
            ours: own.sorted(),
            yardstickName: yardstickName,
            yardstick: other.sorted()
        )
    }
}
