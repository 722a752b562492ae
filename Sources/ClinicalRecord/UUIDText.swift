/// How the 16 bytes of a UUID are spelled.
///
/// Source: RFC 9562, section 4, <https://www.rfc-editor.org/rfc/rfc9562#section-4>
package enum UUIDText {
    /// In lower case with hyphens; there have to be 16 bytes.
    package static func spell(_ bytes: [UInt8]) -> String {
        precondition(bytes.count == 16, "a UUID has 16 bytes")
        func half(_ start: Int) -> UInt64 { bytes[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) } }
        return spell(half(0), half(8))
    }

    /// In lower case with hyphens, from the first and the last eight bytes.
    package static func spell(_ high: UInt64, _ low: UInt64) -> String {
        let words = (digits(high >> 32), digits(high), digits(low >> 32), digits(low))
        return unsafe String(unsafeUninitializedCapacity: 36) { room in
            let room = UnsafeMutableRawBufferPointer(room)
            unsafe room.storeBytes(of: words.0, as: UInt64.self)
            unsafe room.storeBytes(of: UInt32(truncatingIfNeeded: words.1), toByteOffset: 9, as: UInt32.self)
            unsafe room.storeBytes(of: UInt32(truncatingIfNeeded: words.1 >> 32), toByteOffset: 14, as: UInt32.self)
            unsafe room.storeBytes(of: UInt32(truncatingIfNeeded: words.2), toByteOffset: 19, as: UInt32.self)
            unsafe room.storeBytes(of: words.2 >> 32 | words.3 << 32, toByteOffset: 24, as: UInt64.self)
            unsafe room.storeBytes(of: UInt32(truncatingIfNeeded: words.3 >> 32), toByteOffset: 32, as: UInt32.self)
            for hyphen in [8, 13, 18, 23] { unsafe room[hyphen] = 0x2D }
            return 36
        }
    }

    /// The eight digits of the lower 32 bits, the first of them in the lowest byte, all worked out at once.
    private static func digits(_ number: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var spread = number & 0xFFFF_FFFF
        spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF
        spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
        spread = (spread | spread << 4) & (ones &* 0x0F)
        // One in each byte that holds a letter.
        let letters = (spread &+ ones &* 6) >> 4 & ones
        return (spread &+ ones &* 0x30 &+ letters &* 0x27).byteSwapped.littleEndian
    }
}
