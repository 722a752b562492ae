/// The bytes of a document, every access checked against the end of the part that is read.
@safe struct JSONSource {
    private let base: UnsafePointer<UInt8>
    /// The byte behind the last one that belongs to the document.
    let end: Int

    /// Takes bytes that must outlive it; `nil` if there are none.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, end: Int) {
        guard let base = bytes.baseAddress else { return nil }
        unsafe self.base = base
        self.end = min(end, bytes.count)
    }

    /// How many values there are at most: one more than the commas and opening brackets, those in strings included.
    func mostValues(from start: Int) -> Int {
        var count = 1
        var index = start
        // Blocks whose count fits a byte let the compiler count sixteen bytes at a time.
        while index < end {
            let last = min(end, index + 254)
            var block: UInt8 = 0
            while index < last {
                let byte = unsafe base[index]
                block &+= (byte == 0x2C ? 1 : 0) | (byte | 0x20 == 0x7B ? 1 : 0)
                index &+= 1
            }
            count += Int(block)
        }
        return count
    }

    /// One byte, or 0 behind the end, which no grammar rule accepts.
    @inline(__always) func byte(_ index: Int) -> UInt8 {
        guard index < end else { return 0 }
        return unsafe base[index]
    }

    /// Eight bytes, the first lowest; zeros if there are not so many.
    @inline(__always) func word(_ index: Int) -> UInt64 {
        guard index + 8 <= end else { return 0 }
        return unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
    }

    /// Up to eight bytes, the first lowest, zeros behind the last.
    @inline(__always) func head(_ range: Range<Int>) -> UInt64 {
        if range.lowerBound + 8 <= end {
            let whole = word(range.lowerBound)
            return range.count >= 8 ? whole : whole & (1 << UInt64(range.count * 8) - 1)
        }
        var value: UInt64 = 0
        for (shift, index) in range.prefix(8).enumerated() { value |= UInt64(byte(index)) << UInt64(shift * 8) }
        return value
    }

    /// The index behind spaces, tabs and line ends.
    @inline(__always) func skipSpace(_ index: Int) -> Int { byte(index) > 0x20 ? index : skipManySpaces(index) }

    @inline(never) private func skipManySpaces(_ start: Int) -> Int {
        var index = start
        while true {
            while word(index) == 0x2020_2020_2020_2020 { index += 8 }
            switch byte(index) {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return index
            }
        }
    }

    /// The index behind digits.
    @inline(__always) func skipDigits(_ start: Int) -> Int {
        var index = start
        while isDigit(index) { index += 1 }
        return index
    }

    @inline(__always) func isDigit(_ index: Int) -> Bool { byte(index) &- 0x30 < 10 }

    /// A name or string content as UTF-8, its escapes resolved.
    func unescaped(_ range: Range<Int>) -> [UInt8] { JSONText.unescape(range.map { byte($0) }[...]) }

    /// Whether two ranges hold the same bytes.
    func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { byte($0) == byte($1) }
    }
}
