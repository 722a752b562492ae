import Testing

@testable import MLLPListener

@Suite struct ArrivalQueueTests {
    @Test func `what comes is taken in its order, a few at a time, to the end`() async {
        let queue = ArrivalQueue()
        for byte in UInt8(1)...5 { queue.append(.message([byte])) }
        queue.finish()
        queue.append(.message([6]))
        #expect(await queue.next(atMost: 3) == [.message([1]), .message([2]), .message([3])])
        #expect(await queue.next(atMost: 3) == [.message([4]), .message([5])])
        #expect(await queue.next(atMost: 3).isEmpty)
    }

    @Test func `whoever waits gets what comes, and the end`() async {
        let queue = ArrivalQueue()
        async let first = queue.next(atMost: 2)
        queue.append(.tooLong([1]))
        #expect(await first == [.tooLong([1])])
        async let last = queue.next(atMost: 2)
        queue.finish()
        #expect(await last.isEmpty)
    }
}
