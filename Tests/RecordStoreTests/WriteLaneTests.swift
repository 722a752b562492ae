import RecordStore
import Synchronization
import Testing

@Suite struct WriteLaneTests {
    /// Answers each item with itself and notes the groups.
    private final class Engine: Sendable {
        let groups = Mutex<[[Int]]>([])
        let failure: ArchiveError?

        init(failing failure: ArchiveError? = nil) { self.failure = failure }

        func commit(_ items: [Int]) async -> [Result<Int, ArchiveError>] {
            groups.withLock { $0.append(items) }
            await Task.yield()
            return items.map { item in failure.map { .failure($0) } ?? .success(item) }
        }
    }

    private func send(_ count: Int, through lane: WriteLane<Int, Int>, weight: Int) async throws -> [Int] {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for item in 0..<count { group.addTask { try await lane.write(item, weight: weight) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `W01 many senders share few commits and each gets its own answer`() async throws {
        let engine = Engine()
        let lane = WriteLane<Int, Int> { await engine.commit($0) }
        let answers = try await send(500, through: lane, weight: 1)
        let groups = engine.groups.withLock { $0 }
        #expect(Set(answers) == Set(0..<500))
        #expect(groups.joined().count == 500)
        #expect(groups.count < 250, "there are \(groups.count) groups")
    }

    @Test func `a flood waits at the door and is still carried out, one by one if need be`() async throws {
        let engine = Engine()
        let lane = WriteLane<Int, Int>(capacity: 10) { await engine.commit($0) }
        let answers = try await send(60, through: lane, weight: 6)
        #expect(Set(answers) == Set(0..<60))
        #expect(engine.groups.withLock { $0.allSatisfy { $0.count == 1 } }, "two do not fit at once")
    }

    @Test func `a write heavier than the capacity passes alone`() async throws {
        let engine = Engine()
        let lane = WriteLane<Int, Int>(capacity: 10) { await engine.commit($0) }
        #expect(try await lane.write(7, weight: 1000) == 7)
    }

    @Test func `W11 after a failed sync nothing is committed any more`() async {
        let engine = Engine(failing: .broken)
        let lane = WriteLane<Int, Int> { await engine.commit($0) }
        await #expect(throws: ArchiveError.broken) { try await lane.write(1, weight: 1) }
        await #expect(throws: ArchiveError.broken) { try await lane.write(2, weight: 1) }
        #expect(engine.groups.withLock { $0 } == [[1]])
    }

    @Test func `W12 a full disk refuses one group and the next may succeed`() async {
        let engine = Engine(failing: .full)
        let lane = WriteLane<Int, Int> { await engine.commit($0) }
        await #expect(throws: ArchiveError.full) { try await lane.write(1, weight: 1) }
        await #expect(throws: ArchiveError.full) { try await lane.write(2, weight: 1) }
        #expect(engine.groups.withLock { $0.count } == 2)
    }

    @Test func `closing lets what was accepted finish and refuses the rest`() async throws {
        let engine = Engine()
        let lane = WriteLane<Int, Int> { await engine.commit($0) }
        _ = try await send(20, through: lane, weight: 1)
        await lane.close()
        await #expect(throws: ArchiveError.closed) { try await lane.write(1, weight: 1) }
        #expect(engine.groups.withLock { $0.joined().count } == 20)
    }
}
