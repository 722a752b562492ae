import Synchronization

/// The right to use the server, which few tests have at a time: each opens several connections.
final class BenchTurn: Sendable {
    private struct State {
        var free = 4
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private static let state = Mutex(State())

    init() async {
        await withCheckedContinuation { continuation in
            let isFree = Self.state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    deinit {
        let next: CheckedContinuation<Void, Never>? = Self.state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
