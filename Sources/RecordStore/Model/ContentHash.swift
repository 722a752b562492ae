/// A hash of what a row holds, stored beside it and checked on reading (W13); finds damage, not forgery.
///
/// 64 bits, the same on every machine. Eight bytes at a time are mixed by a multiplication whose upper half is folded
/// back, so that hashing costs a fraction of reading.
package struct ContentHash: Sendable, Hashable {
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var state: UInt64 = 0xD6E8_FEB8_6659_FD93

    package init() {}

    /// The hash of one resource under its key, so that exchanged rows are found as well.
    package static func of(_ kind: String, _ id: String, _ json: [UInt8]) -> Int64 {
        var hash = ContentHash()
        hash.add(kind.utf8)
        hash.add(id.utf8)
        hash.add(json)
        return hash.value
    }

    /// Adds a run of bytes and its length.
    package mutating func add(_ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { unsafe mix(UnsafeRawBufferPointer($0)) }
        if done == nil { unsafe Array(bytes).withUnsafeBytes { unsafe mix($0) } }
    }

    /// The hash of everything added so far.
    package var value: Int64 {
        var value = state ^ state >> 32
        value = value &* 0xD6E8_FEB8_6659_FD93
        return Int64(bitPattern: value ^ value >> 32)
    }

    private mutating func mix(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index + 8 <= bytes.count {
            fold(UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            index += 8
        }
        var tail: UInt64 = 0
        while index < bytes.count {
            tail = tail << 8 | UInt64(unsafe bytes[index])
            index += 1
        }
        fold(tail)
        fold(UInt64(bytes.count))
    }

    private mutating func fold(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: Self.factor)
        // Adding the word keeps a zero product from swallowing it.
        state = (product.high ^ product.low) &+ word &+ 1
    }
}
