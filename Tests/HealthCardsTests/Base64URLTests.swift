import Testing

@testable import HealthCards

@Suite struct Base64URLTests {
    @Test(arguments: 0..<40) func `what is written is read again`(_ count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 251) }
        #expect(Base64URL.decode(Array(Base64URL.encode(bytes).utf8)) == bytes)
    }

    @Test func `the digits are those of addresses, without padding`() {
        #expect(Base64URL.encode([0xFB, 0xFF, 0xFE]) == "-__-")
        #expect(Base64URL.encode([0x66]) == "Zg")
        #expect(Base64URL.decode("Zg".utf8) == [0x66])
    }

    @Test(arguments: ["Zg==", "Zm+v", "Zm/v", "Z", "Zh", "Zm9vY", "Z g"])
    func `what is not exactly that is refused`(_ text: String) {
        #expect(Base64URL.decode(text.utf8) == nil)
    }
}
