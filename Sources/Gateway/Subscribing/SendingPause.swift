/// How long nothing is tried after a failure: doubled each time up to a quarter of an hour, half of it by chance, so that
/// not all come back at once.
enum SendingPause {
    private static let longest: Int64 = 900_000

    /// The pause before the next attempt.
    ///
    /// - Parameters:
    ///   - failures: In a row, this one among them.
    ///   - wish: Seconds that the other side wants to be left alone, of which an hour is granted; `nil` if it did not say.
    ///   - chance: From 0 to 1.
    /// - Returns: Milliseconds.
    static func after(failures: Int, wish: Int64?, chance: Double) -> Int64 {
        let full = min(1000 << Int64(min(max(failures, 1) - 1, 20)), longest)
        let own = full / 2 + Int64(Double(full / 2) * chance)
        return max(own, min(max(wish ?? 0, 0), 3_600) * 1000)
    }
}
