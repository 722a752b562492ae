import Synchronization

/// Lets messages about one patient be kept in the order in which they came, whatever connection they came by; messages
/// about others do not wait (W05).
///
/// Within one connection the order is that of the wire anyway, so a message waits for those of other connections alone.
final class PatientOrder: Sendable {
    /// The place of one message in the queues of its patients.
    struct Turn: Sendable, Hashable {
        fileprivate let number: Int64
        fileprivate let connection: Int
        fileprivate let keys: Set<String>
    }

    private struct Book {
        var last: Int64 = 0
        var queues: [String: [Turn]] = [:]
        var waiting: [Turn: CheckedContinuation<Void, Never>] = [:]

        func isDue(_ turn: Turn) -> Bool {
            turn.keys.allSatisfy { key in
                (queues[key] ?? []).allSatisfy { $0.number >= turn.number || $0.connection == turn.connection }
            }
        }
    }

    private let book = Mutex(Book())

    /// Puts a message behind all that came before it.
    func enter(_ keys: Set<String>, connection: Int) -> Turn {
        book.withLock { book in
            book.last += 1
            let turn = Turn(number: book.last, connection: connection, keys: keys)
            for key in keys { book.queues[key, default: []].append(turn) }
            return turn
        }
    }

    /// Whether all that came before it by other connections is done.
    func isDue(_ turn: Turn) -> Bool { book.withLock { $0.isDue(turn) } }

    /// Waits until it is due.
    func wait(for turn: Turn) async {
        await withCheckedContinuation { ready in
            let isDue = book.withLock { book in
                if book.isDue(turn) { return true }
                book.waiting[turn] = ready
                return false
            }
            if isDue { ready.resume() }
        }
    }

    /// A message is done, with or without success.
    func leave(_ turn: Turn) {
        let due = book.withLock { book in
            for key in turn.keys {
                let rest = (book.queues[key] ?? []).filter { $0 != turn }
                book.queues[key] = rest.isEmpty ? nil : rest
            }
            let due = book.waiting.filter { book.isDue($0.key) }
            for turn in due.keys { book.waiting[turn] = nil }
            return due.values
        }
        for ready in due { ready.resume() }
    }
}
