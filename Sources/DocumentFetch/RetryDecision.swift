/// Whether and when a failed attempt is repeated: delays double, and a server's `Retry-After` is honoured up to a
/// minute.
package struct RetryDecision: Sendable {
    private let limits: FetchLimits
    private var failures = 0

    package init(limits: FetchLimits) { self.limits = limits }

    /// Seconds to wait before the next attempt, or `nil` to give up.
    package mutating func delay(after error: FetchError, retryAfter: String? = nil) -> Double? {
        guard error.isTransient, failures < limits.retries else { return nil }
        defer { failures += 1 }
        let own = limits.firstRetryDelay * Double(1 << failures)
        guard let asked = retryAfter.flatMap({ Double($0) }), asked >= 0 else { return own }
        return min(max(own, asked), 60)
    }
}
