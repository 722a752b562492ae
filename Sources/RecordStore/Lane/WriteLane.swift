/// The one lane through which everything is written: many senders, one transaction, one sync, then all answers.
///
/// A sender waits at the door while the lane holds more bytes than its capacity, so that a flood of deliveries cannot
/// fill the memory. A write that has passed the door is carried out even if its sender stops waiting.
package actor WriteLane<Item: Sendable, Answer: Sendable> {
    /// Commits a group durably; one answer per item, in their order.
    package typealias Commit = @Sendable ([Item]) async -> [Result<Answer, ArchiveError>]

    private struct Waiting {
        let item: Item
        let weight: Int
        let answer: (Result<Answer, ArchiveError>) -> Void
    }

    private struct Sender {
        let weight: Int
        let enter: CheckedContinuation<Void, Never>
    }

    private let commit: Commit
    private let capacity: Int
    private let clock = ContinuousClock()
    private let epoch: ContinuousClock.Instant
    private var gathering: GroupGathering
    private var waiting: [Waiting] = []
    private var atTheDoor: [Sender] = []
    private var load = 0
    private var refusal: ArchiveError?
    private var whenEmpty: [CheckedContinuation<Void, Never>] = []

    /// - Parameters:
    ///   - capacity: How many bytes may wait or be under way before senders wait at the door.
    ///   - limits: When a group closes.
    ///   - commit: Called for one group at a time.
    package init(
        capacity: Int = 64 << 20,
        limits: GroupGathering.Limits = GroupGathering.Limits(),
        commit: @escaping Commit
    ) {
        self.commit = commit
        self.capacity = capacity
        epoch = clock.now
        gathering = GroupGathering(limits)
    }

    /// Writes, and returns once the write is durable.
    ///
    /// - Parameters:
    ///   - item: What is to be written.
    ///   - weight: About as many bytes as the item holds.
    /// - Returns: what the commit answered.
    /// - Throws: what the commit answered, or ``ArchiveError/closed``.
    package func write(_ item: Item, weight: Int) async throws(ArchiveError) -> Answer {
        try await enter(weight)
        return try await withCheckedContinuation { answer in
            join(Waiting(item: item, weight: weight) { answer.resume(returning: $0) })
            proceed()
        }.get()
    }

    /// Writes several items in their order, and returns once all are durable.
    ///
    /// - Parameters:
    ///   - items: What is to be written.
    ///   - weight: About as many bytes as one of them holds.
    /// - Returns: what the commit answered, in the order of the items.
    /// - Throws: the first refusal; items behind it may have been written.
    package func write(_ items: [Item], weight: (Item) -> Int) async throws(ArchiveError) -> [Answer] {
        guard !items.isEmpty else { return [] }
        let weights = items.map(weight)
        try await enter(weights.reduce(0, +))
        var answers: [Int: Result<Answer, ArchiveError>] = [:]
        let all = await withCheckedContinuation { (whole: CheckedContinuation<[Result<Answer, ArchiveError>], Never>) in
            for (index, item) in items.enumerated() {
                let waiting = Waiting(item: item, weight: weights[index]) { answer in
                    answers[index] = answer
                    guard answers.count == items.count else { return }
                    whole.resume(returning: items.indices.compactMap { answers[$0] })
                }
                join(waiting)
            }
            proceed()
        }
        var written: [Answer] = []
        for answer in all { written.append(try answer.get()) }
        return written
    }

    /// Waits at the door until there is room.
    private func enter(_ weight: Int) async throws(ArchiveError) {
        if load > 0, load + weight > capacity || !atTheDoor.isEmpty {
            await withCheckedContinuation { atTheDoor.append(Sender(weight: weight, enter: $0)) }
        } else {
            load += weight
        }
        if let refusal {
            leave(weight)
            throw refusal
        }
    }

    private func join(_ write: Waiting) {
        waiting.append(write)
        gathering.arrive(weight: write.weight, at: now)
    }

    /// Lets everything that has entered finish, and refuses what comes later.
    package func close() async {
        refusal = refusal ?? .closed
        admit()
        guard load > 0 else { return }
        await withCheckedContinuation { whenEmpty.append($0) }
    }

    private var now: Int64 {
        let passed = epoch.duration(to: clock.now).components
        return passed.seconds * 1_000_000_000 + passed.attoseconds / 1_000_000_000
    }

    private func proceed() {
        switch gathering.next(at: now) {
        case .rest: break
        case .wait(let deadline):
            let pause = Duration.nanoseconds(max(0, deadline - now))
            Task {
                try? await Task.sleep(for: pause)
                proceed()
            }
        case .commit(let count):
            let group = Array(waiting.prefix(count))
            waiting.removeFirst(count)
            Task { await carryOut(group) }
        }
    }

    private func carryOut(_ group: [Waiting]) async {
        let answers = refusal == .broken ? group.map { _ in .failure(.broken) } : await commit(group.map(\.item))
        for (write, answer) in zip(group, answers) {
            // After a failed sync nothing that follows could be trusted to be durable (W11).
            if case .failure(.broken) = answer { refusal = .broken }
            write.answer(answer)
        }
        gathering.finish()
        leave(group.reduce(0) { $0 + $1.weight })
        proceed()
    }

    private func leave(_ weight: Int) {
        load -= weight
        admit()
        guard load == 0 else { return }
        whenEmpty.forEach { $0.resume() }
        whenEmpty = []
    }

    /// Opens the door in the order of arrival, as far as there is room.
    private func admit() {
        while let next = atTheDoor.first, refusal != nil || load == 0 || load + next.weight <= capacity {
            atTheDoor.removeFirst()
            load += next.weight
            next.enter.resume()
        }
    }
}
