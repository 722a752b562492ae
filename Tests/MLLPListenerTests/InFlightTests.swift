import Testing

@testable import MLLPListener

@Suite struct InFlightTests {
    @Test func `reading stops when too many messages are under way, and goes on when one is answered`() {
        var flight = InFlight()
        for _ in 0..<128 {
            #expect(flight.mayRead())
            flight.arrive(100)
        }
        #expect(!flight.mayRead())
        #expect(flight.answer(1))
        #expect(flight.mayRead())
        #expect(!flight.answer(1))
    }

    @Test func `reading stops when too many bytes are under way; one message of any size may come`() {
        var flight = InFlight()
        flight.arrive(10 << 20)
        #expect(!flight.mayRead())
        #expect(flight.answer(1) && flight.isEmpty && flight.mayRead())
    }
}
