import Testing

@testable import MLLPListener

@Suite struct PatientOrderTests {
    @Test func `W05 a message waits for those before it about the same patient, of other connections alone`() {
        let order = PatientOrder()
        let first = order.enter(["p"], connection: 1)
        let own = order.enter(["p"], connection: 1)
        let other = order.enter(["p"], connection: 2)
        let stranger = order.enter(["q"], connection: 3)
        #expect(order.isDue(first) && order.isDue(own) && order.isDue(stranger))
        #expect(!order.isDue(other))
        order.leave(first)
        #expect(!order.isDue(other))
        order.leave(own)
        #expect(order.isDue(other))
    }

    @Test func `a merge of two patients waits for both`() {
        let order = PatientOrder()
        let one = order.enter(["p"], connection: 1)
        let two = order.enter(["q"], connection: 2)
        let merge = order.enter(["p", "q"], connection: 3)
        let after = order.enter(["q"], connection: 4)
        order.leave(one)
        #expect(!order.isDue(merge))
        order.leave(two)
        #expect(order.isDue(merge) && !order.isDue(after))
        order.leave(merge)
        #expect(order.isDue(after))
    }

    @Test func `whoever waits goes on when its turn has come`() async {
        let order = PatientOrder()
        let first = order.enter(["p"], connection: 1)
        let second = order.enter(["p"], connection: 2)
        let waiting = Task { await order.wait(for: second) }
        order.leave(first)
        await waiting.value
        #expect(order.isDue(second))
        order.leave(second)
    }
}
