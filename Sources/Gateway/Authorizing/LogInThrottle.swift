import RecordStore
import Synchronization

/// What a process remembers of log-ins and sessions for a while: failed tries by origin, and when a session was last
/// used.
package final class LogInThrottle: Sendable {
    private struct State {
        var failures: [String: [Int64]] = [:]
        var uses: [[UInt8]: Int64] = [:]
    }

    /// Twenty failures of one origin within a quarter of an hour.
    private static let failures = 20
    private static let window: Int64 = 15 * 60_000
    /// A session that nobody uses for this long is over.
    private static let idle: Int64 = 15 * 60_000
    /// So many origins or sessions are remembered.
    private static let limit = 100_000

    private let state = Mutex(State())

    package init() {}

    func admits(_ origin: String, at now: Timestamp) -> Bool {
        state.withLock { state in
            let recent = state.failures[origin]?.filter { $0 > now.milliseconds - Self.window } ?? []
            return recent.count < Self.failures
        }
    }

    func fail(_ origin: String, at now: Timestamp) {
        state.withLock { state in
            if state.failures.count >= Self.limit { state.failures = [:] }
            let recent = state.failures[origin]?.filter { $0 > now.milliseconds - Self.window } ?? []
            state.failures[origin] = recent + [now.milliseconds]
        }
    }

    /// Whether a session is over because nobody has used it, as far as this process knows; asking is no use.
    func isResting(_ digest: [UInt8], at now: Timestamp) -> Bool {
        state.withLock { state in state.uses[digest].map { now.milliseconds - $0 > Self.idle } ?? false }
    }

    /// Whether a session has not been used for too long; asking is a use.
    ///
    /// After a restart its time begins anew.
    func isIdle(_ digest: [UInt8], at now: Timestamp) -> Bool {
        state.withLock { state in
            if let last = state.uses[digest], now.milliseconds - last > Self.idle { return true }
            if state.uses.count >= Self.limit {
                state.uses = state.uses.filter { now.milliseconds - $0.value <= Self.idle }
            }
            state.uses[digest] = now.milliseconds
            return false
        }
    }
}
