import Synchronization

/// Counts the connections, so that nobody can take them all (V14).
package final class Guests: Sendable {
    /// Whether one more may come in.
    package enum Answer: Sendable, Hashable {
        case admitted
        /// No; the first refusal since that peer last had room is worth a line in the log, the thousandth is not.
        case refused(isFirst: Bool)
    }

    private struct Book {
        var counts: [String: Int] = [:]
        var all = 0
        var told: Set<String> = []
    }

    private let most: Int
    private let mostOfOne: Int
    private let book = Mutex(Book())

    /// - Parameters:
    ///   - most: Connections in all.
    ///   - mostOfOne: Connections of one address.
    package init(most: Int = 256, mostOfOne: Int = 16) { (self.most, self.mostOfOne) = (most, mostOfOne) }

    package func admit(_ peer: String) -> Answer {
        book.withLock { book in
            guard book.all < most, book.counts[peer, default: 0] < mostOfOne else {
                // The list of those who were told is bounded, whoever knocks.
                if book.told.count > most { book.told = [] }
                return .refused(isFirst: book.told.insert(peer).inserted)
            }
            book.counts[peer, default: 0] += 1
            book.all += 1
            book.told.remove(peer)
            return .admitted
        }
    }

    package func leave(_ peer: String) {
        book.withLock { book in
            let left = book.counts[peer, default: 0] - 1
            book.counts[peer] = left > 0 ? left : nil
            book.all -= 1
        }
    }
}
