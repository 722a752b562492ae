/// How member names are hashed: by their ends and their length, which tells names of a schema apart in a few
/// instructions.
///
/// An attacker can make names that collide; whoever uses the hash compares the bytes too and bounds the number of
/// comparisons.
package enum JSONName {
    /// The hash of a name whose escapes are resolved.
    package static func hash(_ name: [UInt8]) -> UInt32 {
        var head: UInt64 = 0
        var tail: UInt64 = 0
        for byte in name.prefix(8).reversed() { head = head << 8 | UInt64(byte) }
        for byte in name.suffix(8).reversed() { tail = tail << 8 | UInt64(byte) }
        return mix(head, tail, name.count)
    }

    /// The hash from the first and the last eight bytes, the first of them lowest, zeros behind a short name; both are
    /// the same if there are at most eight.
    package static func mix(_ head: UInt64, _ tail: UInt64, _ count: Int) -> UInt32 {
        var value = (head ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
        value = (value ^ tail) &* 0xBF58_476D_1CE4_E5B9
        return UInt32(truncatingIfNeeded: value >> 32)
    }
}
