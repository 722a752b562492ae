/// Seconds of wall clock.
enum Stopwatch {
    /// How long some work takes.
    static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        return try clock.measure(work) / .seconds(1)
    }

    /// How long some work takes that waits.
    static func seconds(_ work: () async throws -> Void) async rethrows -> Double {
        let clock = ContinuousClock()
        return try await clock.measure(work) / .seconds(1)
    }
}
