import Testing

@testable import MLLPListener

@Suite struct InFlightTests {
    @Test func `reading stops when too many messages are under way, and goes on when one is answered`() {
        var flight = InFlight()
        for _ in 0..<128 {
            let mayRead = flight.mayRead()
            #expect(mayRead)
            flight.arrive(100)
        }
        var steps = [flight.mayRead()]
        steps += [flight.answer(1), flight.mayRead(), flight.answer(1)]
        #expect(steps == [false, true, true, false])
    }

    @Test func `reading stops when too many bytes are under way; one message of any size may come`() {
        var flight = InFlight()
        flight.arrive(10 << 20)
        let steps = [flight.mayRead(), flight.answer(1), flight.isEmpty, flight.mayRead()]
        #expect(steps == [false, true, true, true])
    }
}
