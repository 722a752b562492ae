import Glibc

/// How long work takes.
enum Stopwatch {
    /// Seconds of one core, for work that never waits; other programs on the machine do not count.
    static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = now(CLOCK_THREAD_CPUTIME_ID)
        try work()
        return now(CLOCK_THREAD_CPUTIME_ID) - start
    }

    /// Seconds on the wall, for work that waits for a disk.
    static func wallSeconds(_ work: () async throws -> Void) async rethrows -> Double {
        let start = now(CLOCK_MONOTONIC)
        try await work()
        return now(CLOCK_MONOTONIC) - start
    }

    /// Seconds on the wall, for work that waits for a disk.
    static func wallSeconds(_ work: () throws -> Void) rethrows -> Double {
        let start = now(CLOCK_MONOTONIC)
        try work()
        return now(CLOCK_MONOTONIC) - start
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
