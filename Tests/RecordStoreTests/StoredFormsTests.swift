import RecordStore
import Testing

@Suite struct StoredFormsTests {
    @Test(arguments: [
        "6b1f0d52-3a77-5c0e-9d21-58e40cb3967f", "00000000-0000-0000-0000-000000000000", "", "a", "fifteen-letters",
        "sixteen-letters.", "6B1F0D52-3A77-5C0E-9D21-58E40CB3967F", "6b1f0d52+3a77-5c0e-9d21-58e40cb3967f",
        "6b1f0d52-3a77-5c0e-9d21-58e40cb3967g",
    ])
    func `an id is read back as it was stored`(_ id: String) {
        #expect(RecordedID.decode(RecordedID.encode(id)) == id)
    }

    @Test func `a UUID takes sixteen bytes and nothing else does`() {
        #expect(RecordedID.encode("6b1f0d52-3a77-5c0e-9d21-58e40cb3967f").count == 16)
        #expect(RecordedID.encode("fifteen-letters").count != 16)
        #expect(RecordedID.encode("6B1F0D52-3A77-5C0E-9D21-58E40CB3967F").count != 16)
    }

    @Test(arguments: [0, 1, 7, 8, 9, 100, 100_000])
    func `compressed bytes come back, and what does not shrink stays as it is`(_ count: Int) {
        let plain = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 50) }
        var state: UInt64 = 1
        let noise = (0..<count).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        #expect(CompressedBytes(plain).original == plain)
        #expect(CompressedBytes(noise).original == noise)
        #expect(CompressedBytes(noise).stored.count <= count)
        #expect(count < 100 || CompressedBytes(plain).stored.count < count)
    }

    @Test func `W13 damaged compressed bytes are told, not returned`() {
        let compressed = CompressedBytes(Array(repeating: 7, count: 5000))
        var broken = compressed.stored
        broken[broken.count / 2] ^= 0xFF
        #expect(CompressedBytes(stored: broken, size: 5000).original == nil)
        #expect(CompressedBytes(stored: compressed.stored, size: 4999).original == nil)
        #expect(CompressedBytes(stored: [1, 2], size: 0).original == nil)
    }

    @Test func `W13 every changed bit changes the hash`() {
        let json = Array(#"{"resourceType":"Basic","id":"x"}"#.utf8)
        var seen: Set<Int64> = [ContentHash.of("Basic", "x", json)]
        for index in json.indices {
            for bit in 0..<8 {
                var changed = json
                changed[index] ^= 1 << UInt8(bit)
                seen.insert(ContentHash.of("Basic", "x", changed))
            }
        }
        #expect(seen.count == json.count * 8 + 1)
    }

    @Test func `W13 the same content under another key has another hash`() {
        let json: [UInt8] = [1, 2, 3]
        let hashes = [("A", "b"), ("Ab", ""), ("", "Ab"), ("A", "c")].map { ContentHash.of($0.0, $0.1, json) }
        #expect(Set(hashes).count == 4)
        #expect(ContentHash.of("A", "b", []) != ContentHash.of("A", "b", [0]))
    }

    @Test func `the hash is the same on every machine`() {
        #expect(ContentHash.of("Observation", "1", Array("{}".utf8)) == Self.known)
    }

    /// Written down once; another value would make every stored row look damaged.
    private static let known: Int64 = 3_835_459_766_958_493_924
}
