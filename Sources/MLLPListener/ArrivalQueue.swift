import Synchronization

/// What has come by one connection and is not being worked on yet; one side fills it, the other empties it.
final class ArrivalQueue: Sendable {
    /// What a connection brings.
    enum Arrival: Sendable, Hashable {
        case message([UInt8])
        /// The beginning of a message that is too long; the connection ends with its answer.
        case tooLong([UInt8])
    }

    private struct State {
        var arrivals: [Arrival] = []
        var isFinished = false
        var waiting: CheckedContinuation<[Arrival], Never>?
    }

    private let state = Mutex(State())

    func append(_ arrival: Arrival) { resume { $0.isFinished ? () : $0.arrivals.append(arrival) } }

    /// Nothing more will come.
    func finish() { resume { $0.isFinished = true } }

    /// The oldest arrivals, as soon as there is one; none at the end.
    func next(atMost count: Int) async -> [Arrival] {
        await withCheckedContinuation { ready in
            let now: [Arrival]? = state.withLock { state in
                guard state.arrivals.isEmpty, !state.isFinished else { return Self.take(count, from: &state) }
                state.waiting = ready
                return nil
            }
            if let now { ready.resume(returning: now) }
        }
    }

    private static func take(_ count: Int, from state: inout State) -> [Arrival] {
        let taken = Array(state.arrivals.prefix(count))
        state.arrivals.removeFirst(taken.count)
        return taken
    }

    private func resume(_ change: @Sendable (inout sending State) -> Void) {
        let (waiting, arrivals) = state.withLock { state in
            change(&state)
            guard let waiting = state.waiting, !state.arrivals.isEmpty || state.isFinished else {
                return (nil as CheckedContinuation<[Arrival], Never>?, [] as [Arrival])
            }
            state.waiting = nil
            // Whoever waits takes what has come; there is at most one arrival then.
            return (waiting, Self.take(state.arrivals.count, from: &state))
        }
        waiting?.resume(returning: arrivals)
    }
}
