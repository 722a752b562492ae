import Testing

@testable import MLLPListener

@Suite struct GuestsTests {
    @Test func `V14 one address takes no more than its share, and gets it back`() {
        let guests = Guests(most: 5, mostOfOne: 2)
        #expect(guests.admit("a") == .admitted)
        #expect(guests.admit("a") == .admitted)
        #expect(guests.admit("a") == .refused(isFirst: true))
        #expect(guests.admit("a") == .refused(isFirst: false))
        #expect(guests.admit("b") == .admitted)
        guests.leave("a")
        #expect(guests.admit("a") == .admitted)
        #expect(guests.admit("a") == .refused(isFirst: true))
    }

    @Test func `D12 all addresses together have a limit`() {
        let guests = Guests(most: 3, mostOfOne: 2)
        for peer in ["a", "b", "c"] { #expect(guests.admit(peer) == .admitted) }
        #expect(guests.admit("d") == .refused(isFirst: true))
        guests.leave("b")
        #expect(guests.admit("d") == .admitted)
    }
}
