/// Spells dates, times and offsets, digit by digit: 19 characters at most.
struct DigitText {
    private var bytes = InlineArray<24, UInt8>(repeating: 0)
    private var count = 0

    var text: String {
        unsafe String(unsafeUninitializedCapacity: count) { room in
            for index in 0..<count { unsafe room[index] = bytes[index] }
            return count
        }
    }

    mutating func append(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    /// A number with zeros before it.
    mutating func append(_ number: Int, digits: Int) {
        var scale = digits == 4 ? 1_000 : 10
        while scale > 0 {
            append(0x30 + UInt8(number / scale % 10))
            scale /= 10
        }
    }

    /// Year, year and month, or all three parts.
    mutating func append(_ date: CivilDate, parts: Int) {
        append(date.year, digits: 4)
        if parts > 1 {
            append(0x2D)
            append(date.month, digits: 2)
        }
        if parts > 2 {
            append(0x2D)
            append(date.day, digits: 2)
        }
    }
}
