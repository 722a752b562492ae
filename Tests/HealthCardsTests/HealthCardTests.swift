import CZlib
import Findings
import Fixtures
import JSONTree
import Testing

@testable import HealthCards

@Suite struct HealthCardTests {
    private let press = CardPress()
    private let bundle = #"{"resourceType":"Bundle","type":"collection","entry":[]}"#

    private func read(_ text: String) throws(HealthCardError) -> HealthCard {
        try HealthCard(Array(text.utf8)[...], path: "card")
    }

    private func refusal(_ text: String) -> HealthCardError? {
        do throws(HealthCardError) {
            _ = try read(text)
            return nil
        } catch { return error }
    }

    @Test func `what is signed is read`() throws {
        let payload = press.payload(bundle, other: #","exp":1700000000.5"#, credential: #","rid":"abc""#)
        let card = try read(try press.card(payload))
        #expect(card.algorithm == "ES256")
        #expect(card.keyID == press.keyID)
        #expect(card.issuer == "https://issuer.example/cards")
        #expect(card.notBefore == 1_600_000_000)
        #expect(card.expires == 1_700_000_000.5)
        #expect(card.revocationID == "abc")
        #expect(card.fhirVersion == "4.0.1")
        #expect(card.payload.bytes == payload)
        #expect(Array(payload[card.bundle]) == Array(bundle.utf8))
    }

    @Test func `a payload of a hundred kilobytes is read`() throws {
        let long = press.payload(#"{"resourceType":"\#(String(repeating: "x", count: 100_000))"}"#)
        #expect(try read(try press.card(long)).payload.bytes == long)
    }

    @Test func `a bomb is refused before it goes off`() throws {
        let zeros = [UInt8](repeating: 0x20, count: 64 << 20)
        let packed = try #require(Self.deflated(zeros))
        #expect(packed.count < 100_000)
        #expect(throws: RawInflate.Failure.tooLarge) { try RawInflate.expand(packed, limit: 1 << 20) }
        #expect(refusal(try press.signed(packed: packed))?.code == .tooLarge)
    }

    @Test func `exactly the limit is no bomb`() throws {
        let bytes = [UInt8](repeating: 0x41, count: 1_000)
        let packed = try #require(Self.deflated(bytes))
        #expect(try RawInflate.expand(packed, limit: 1_000) == bytes)
        #expect(throws: RawInflate.Failure.tooLarge) { try RawInflate.expand(packed, limit: 999) }
    }

    @Test func `bytes after the end of the stream, or none at all, are damage`() throws {
        let packed = CardPress.stored(Array("abc".utf8))
        #expect(try RawInflate.expand(packed, limit: 9) == Array("abc".utf8))
        #expect(throws: RawInflate.Failure.damaged) { try RawInflate.expand(packed + [0], limit: 9) }
        #expect(throws: RawInflate.Failure.damaged) { try RawInflate.expand(packed.dropLast(), limit: 9) }
        #expect(throws: RawInflate.Failure.damaged) { try RawInflate.expand([], limit: 9) }
    }

    @Test func `a payload that is not packed, or no JSON, is refused`() throws {
        var plain = press
        plain.header = ["zip": "GZ"]
        #expect(refusal(try plain.card(press.payload(bundle)))?.place.path == "card.header.zip")
        #expect(refusal(try press.signed(packed: Array("{}".utf8)))?.code == .deflate)
        #expect(refusal(try press.card(Array("[]".utf8)))?.code == .content)
        #expect(refusal(try press.card(Array(#"{"iss":"x","nbf":1}"#.utf8)))?.code == .content)
        #expect(refusal(try press.card(Array(#"{"iss":"x","nbf":"1","vc":{}}"#.utf8)))?.code == .content)
    }

    @Test(arguments: ["", "a.b", "a.b.c.d", "e30.e30.e3=", "e30.e30."])
    func `what has no three parts is refused`(_ text: String) {
        #expect(refusal(text) != nil)
    }

    @Test func `an error says nothing of the card`() {
        #expect(refusal("a.b")?.description == "not a readable health card: parts at card")
    }

    /// As a sender packs.
    private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        let start = unsafe deflateInit2_(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard start == Z_OK else { return nil }
        defer { unsafe deflateEnd(&stream) }
        var (bytes, packed) = (bytes, [UInt8](repeating: 0, count: bytes.count / 10 + 100))
        let end = unsafe bytes.withUnsafeMutableBufferPointer { source in
            unsafe packed.withUnsafeMutableBufferPointer { target in
                unsafe (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
                unsafe (stream.next_out, stream.avail_out) = (target.baseAddress, UInt32(target.count))
                return unsafe deflate(&stream, Z_FINISH)
            }
        }
        return end == Z_STREAM_END ? Array(packed.prefix(unsafe Int(stream.total_out))) : nil
    }
}
