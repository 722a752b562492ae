import Synchronization

@testable import Gateway

/// Takes letters, or not, as a test wants it.
final class Postbox: LetterSending {
    private struct State {
        var letters: [Letter] = []
        var tried = 0
        var outcome = LetterOutcome.taken
    }

    private let state = Mutex(State())

    var letters: [Letter] { state.withLock { $0.letters } }
    var tried: Int { state.withLock { $0.tried } }

    func answer(_ outcome: LetterOutcome) { state.withLock { $0.outcome = outcome } }

    func send(_ letter: Letter) async -> LetterOutcome {
        state.withLock { state in
            state.tried += 1
            if state.outcome == .taken { state.letters.append(letter) }
            return state.outcome
        }
    }
}
