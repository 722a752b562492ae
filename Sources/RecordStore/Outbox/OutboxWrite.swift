/// What is done to the outbox, in the write lane like everything else.
///
/// An item is claimed for a time and sent outside any transaction; who claimed it says what came of it, unless the time
/// was over and another gateway has claimed it since (W04).
package enum OutboxWrite: Sendable {
    /// How far the archive's changes were looked at, and are now.
    package struct Mark: Sendable, Hashable {
        /// `nil` if they were never looked at.
        package let from: Int64?
        package let to: Int64

        package init(from: Int64?, to: Int64) { (self.from, self.to) = (from, to) }
    }

    /// What came of an attempt.
    package enum Outcome: Sendable, Hashable {
        case sent
        /// Is tried again.
        case failed(trouble: String, since: Timestamp, due: Timestamp)
        case dead(trouble: String)
        /// Nobody wants it any more.
        case dropped
        /// Was not tried, since it is to wait.
        case postponed(due: Timestamp)
    }

    /// Keeps items, each once, and moves the mark with them; nothing of it if the mark is another one by now.
    case post([OutboxItem], Mark?, at: Timestamp)
    /// Takes what has waited longest of all that is due, with what leaves with it.
    case claim(worker: String, at: Timestamp, until: Timestamp)
    /// Says what came of items that are claimed.
    case settle([Int64], worker: String, Outcome)
    /// Tries what is dead once more, with what was to leave with it.
    case revive(Int64, at: Timestamp)
    /// Forgets what left or was dropped before a time.
    case forget(before: Timestamp)

    /// What was done.
    package enum Answer: Sendable, Hashable {
        /// Whether it was: not if somebody else was quicker.
        case done(Bool)
        case claimed([OutboxItem])
    }

    /// About how many bytes it moves.
    var weight: Int {
        guard case .post(let items, _, _) = self else { return 1024 }
        return items.reduce(1024) { $0 + $1.body.count + 512 }
    }
}
