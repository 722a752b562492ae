import JSONTree

/// Bytes that someone else keeps alive for as long as this is used; every access is checked.
///
/// It is what a span is, without reference counting in loops and with 0 instead of a trap behind the end.
@safe package struct R4Bytes {
    private let base: UnsafeBufferPointer<UInt8>

    /// Looks at bytes that must outlive it.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe base = unsafe bytes }

    /// How many there are.
    package var count: Int { unsafe base.count }

    /// A byte, or 0 where there is none.
    @inline(__always) subscript(_ index: Int) -> UInt8 {
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        return unsafe base[index]
    }

    /// A part of the bytes, cut to what there is.
    @inline(__always) subscript(_ range: Swift.Range<Int>) -> R4Bytes {
        let range = range.clamped(to: 0..<count)
        return unsafe R4Bytes(UnsafeBufferPointer(rebasing: base[range]))
    }

    /// A copy.
    package var array: [UInt8] { unsafe Array(base) }

    /// Whether both hold the same bytes.
    @inline(__always) func isEqual(to other: R4Bytes) -> Bool {
        guard count == other.count else { return false }
        var index = 0
        while index < count {
            if unsafe base[index] != other.base[index] { return false }
            index &+= 1
        }
        return true
    }

    /// Gives the bytes to a closure that must not keep them.
    @inline(__always) func withBuffer<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        unsafe body(base)
    }

    /// The hash of a name, see ``JSONName``.
    var hash: UInt32 {
        let head = word(0, min(8, count))
        return JSONName.mix(head, count <= 8 ? head : word(count - 8, 8), count)
    }

    private func word(_ start: Int, _ length: Int) -> UInt64 {
        guard length == 8, let first = unsafe base.baseAddress else {
            var value: UInt64 = 0
            for index in 0..<length { value |= UInt64(self[start + index]) << UInt64(index * 8) }
            return value
        }
        return unsafe UnsafeRawPointer(first + start).loadUnaligned(as: UInt64.self).littleEndian
    }
}
