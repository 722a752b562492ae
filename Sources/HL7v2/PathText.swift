/// Spells where something stands in a message, such as `PID[1]-3[2].4.2`, without a detour over texts in between.
struct PathText {
    private var bytes = InlineArray<64, UInt8>(repeating: 0)
    private var count = 0

    /// Starts with the segment and its number among those of its name: `PID[1]`.
    init(_ segment: SegmentSpan) {
        let name = segment.name.packed
        append(UInt8(truncatingIfNeeded: name >> 16))
        append(UInt8(truncatingIfNeeded: name >> 8))
        append(UInt8(truncatingIfNeeded: name))
        append(bracketed: Int(segment.ordinal))
    }

    var text: String {
        unsafe String(unsafeUninitializedCapacity: count) { room in
            for index in 0..<count { unsafe room[index] = bytes[index] }
            return count
        }
    }

    /// A number in brackets.
    mutating func append(bracketed number: Int) {
        append(0x5B, number)
        append(0x5D)
    }

    /// A mark and a number.
    mutating func append(_ mark: UInt8, _ number: Int) {
        append(mark)
        var scale = 1
        while number / scale > 9 { scale *= 10 }
        while scale > 0 {
            append(0x30 + UInt8(number / scale % 10))
            scale /= 10
        }
    }

    private mutating func append(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }
}
