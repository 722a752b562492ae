import RecordStore
import Synchronization

/// The subscriptions as they were last read, so that asking which of them has something to do reads none of them.
///
/// Whoever takes a step reads its subscription anew: what is known here may be a little old and decides nothing.
final class KnownSubscriptions: Sendable {
    struct Known: Sendable {
        let course: SubscriptionCourse
        let pace: SubscriptionCourse.Pace
    }

    private struct State {
        var known: [String: Known] = [:]
        var readAt: Timestamp?
    }

    private let state = Mutex(State())

    /// Whether it is time to read them all again: once a second, more seldom if they are many.
    func isOld(at now: Timestamp) -> Bool {
        state.withLock { state in
            guard let readAt = state.readAt else { return true }
            let age = now.milliseconds - readAt.milliseconds
            return age < 0 || age >= max(1000, Int64(state.known.count) * 5)
        }
    }

    func replace(_ known: [String: Known], at now: Timestamp) {
        state.withLock { $0 = State(known: known, readAt: now) }
    }

    /// One of them has gone on, or is no more.
    func note(_ id: String, _ known: Known?) { state.withLock { $0.known[id] = known } }

    /// The ids of those for which there is something to do.
    func due(at now: Timestamp, change: Int64) -> [String] {
        state.withLock { state in
            state.known.filter { $0.value.course.action(at: now, change: change, $0.value.pace) != .rest }.map(\.key)
        }
    }

    var isEmpty: Bool { state.withLock { $0.known.isEmpty } }
}
