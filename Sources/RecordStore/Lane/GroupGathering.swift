/// Decides when the writes that wait are closed into one group and committed with one sync.
///
/// It decides and does no I/O: tell it what happens, then do what ``next(at:)`` says. A lone sender never waits; many
/// senders wait for each other, at most as long as ``Limits/patience``.
package struct GroupGathering: Sendable {
    /// What the lane has to do now.
    package enum Action: Sendable, Hashable {
        /// Nothing, until the next event.
        case rest
        /// Ask again at this time, in nanoseconds of the caller's clock.
        case wait(until: Int64)
        /// Commit as many of the oldest writes.
        case commit(count: Int)
    }

    /// When a group is large or old enough.
    package struct Limits: Sendable, Hashable {
        /// The largest number of writes in one group.
        package var items = 100
        /// The weight, in bytes, at which a group closes; one heavier write is a group of its own.
        package var weight = 8 << 20
        /// How long the oldest write may wait for company, in nanoseconds.
        package var patience: Int64

        /// - Parameter patience: How long the oldest write may wait for company, in nanoseconds.
        package init(patience: Int64 = 5_000_000) { self.patience = patience }
    }

    private struct Waiting {
        let weight: Int
        let since: Int64
    }

    private let limits: Limits
    private var waiting: [Waiting] = []
    private var isCommitting = false
    /// How many writes seem to be under way at a time; the group closes as soon as that many wait.
    private var company = 1
    private var lastCount = 0

    package init(_ limits: Limits = Limits()) { self.limits = limits }

    /// A write has joined the end of the queue.
    package mutating func arrive(weight: Int, at now: Int64) {
        waiting.append(Waiting(weight: weight, since: now))
    }

    /// The group that was being committed is done, with or without success.
    package mutating func finish() {
        isCommitting = false
        company = min(max(1, lastCount + waiting.count), limits.items)
    }

    /// What to do now; after ``Action/commit(count:)`` the writes count as taken.
    package mutating func next(at now: Int64) -> Action {
        guard !isCommitting, let oldest = waiting.first else { return .rest }
        let (count, isFull) = largestGroup()
        let deadline = oldest.since + limits.patience
        guard isFull || count >= company || now >= deadline else { return .wait(until: deadline) }
        waiting.removeFirst(count)
        (isCommitting, lastCount) = (true, count)
        return .commit(count: count)
    }

    /// How many of the oldest writes fit into one group, and whether another one would not.
    private func largestGroup() -> (count: Int, isFull: Bool) {
        var weight = 0
        for (index, item) in waiting.enumerated() {
            weight += item.weight
            if index > 0, weight > limits.weight { return (index, true) }
            if index + 1 == limits.items { return (index + 1, true) }
        }
        return (waiting.count, weight >= limits.weight)
    }
}
