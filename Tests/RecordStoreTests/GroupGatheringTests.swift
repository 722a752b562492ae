import RecordStore
import Testing

@Suite struct GroupGatheringTests {
    private static let millisecond: Int64 = 1_000_000

    @Test func `W01 a lone write is committed at once`() {
        var gathering = GroupGathering()
        gathering.arrive(weight: 10, at: 0)
        #expect(gathering.next(at: 0) == .commit(count: 1))
        #expect(gathering.next(at: 0) == .rest)
    }

    @Test func `W01 what arrives during a commit waits for its end`() {
        var gathering = GroupGathering()
        gathering.arrive(weight: 10, at: 0)
        _ = gathering.next(at: 0)
        gathering.arrive(weight: 10, at: 1)
        #expect(gathering.next(at: 1) == .rest)
        gathering.finish()
        // One was committed and one waits: two senders seem to be at work, so the other gets a moment.
        #expect(gathering.next(at: 2) == .wait(until: 1 + 5 * Self.millisecond))
        gathering.arrive(weight: 10, at: 3)
        #expect(gathering.next(at: 3) == .commit(count: 2))
    }

    @Test func `W01 no write waits longer than five milliseconds for company`() {
        var gathering = GroupGathering()
        gathering.arrive(weight: 10, at: 0)
        _ = gathering.next(at: 0)
        gathering.arrive(weight: 10, at: 100)
        gathering.finish()
        let deadline = 100 + 5 * Self.millisecond
        #expect(gathering.next(at: deadline - 1) == .wait(until: deadline))
        #expect(gathering.next(at: deadline) == .commit(count: 1))
        gathering.finish()
        gathering.arrive(weight: 10, at: deadline + 1)
        #expect(gathering.next(at: deadline + 1) == .commit(count: 1), "a sender that left is not waited for again")
    }

    @Test func `W01 a group closes at one hundred writes`() {
        var gathering = GroupGathering()
        for index in 0..<250 { gathering.arrive(weight: 1, at: Int64(index)) }
        #expect(gathering.next(at: 250) == .commit(count: 100))
        gathering.finish()
        #expect(gathering.next(at: 250) == .commit(count: 100))
        gathering.finish()
        #expect(gathering.next(at: 250 + 5 * Self.millisecond) == .commit(count: 50))
    }

    @Test func `a group closes before it grows too heavy, and a heavy write is a group of its own`() {
        var limits = GroupGathering.Limits()
        limits.weight = 100
        var gathering = GroupGathering(limits)
        for weight in [60, 30, 20, 500, 1] { gathering.arrive(weight: weight, at: 0) }
        var counts: [Int] = []
        for _ in 0..<4 {
            guard case .commit(let count) = gathering.next(at: 10 * Self.millisecond) else { break }
            counts.append(count)
            gathering.finish()
        }
        #expect(counts == [2, 1, 1, 1])
    }
}
