extension JSONScanner {
    /// One byte, or 0 behind the end, which no grammar rule accepts.
    @inline(__always) func byte(_ index: Int) -> UInt8 {
        guard index < end, let base = unsafe base else { return 0 }
        return unsafe base[index]
    }

    /// Eight bytes, the first lowest; the caller has made sure that `index + 8 <= end`.
    @inline(__always) func word(_ index: Int) -> UInt64 {
        guard index + 8 <= end, let base = unsafe base else { return 0 }
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

    /// Steps over spaces, tabs and line ends.
    @inline(__always) mutating func skipSpace() {
        guard byte(position) <= 0x20 else { return }
        skipManySpaces()
    }

    private mutating func skipManySpaces() {
        while true {
            while position + 8 <= end, word(position) == 0x2020_2020_2020_2020 { position += 8 }
            switch byte(position) {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// `true`, `false` or `null`; `word` holds the first four letters.
    mutating func readWord(_ word: UInt32, _ length: Int, _ kind: JSONToken.Kind) throws(JSONError) {
        let read = (0..<4).reduce(UInt32(0)) { $0 | UInt32(byte(position + $1)) << UInt32($1 * 8) }
        guard read == word, length == 4 || byte(position + 4) == 0x65 else { throw failure(.unexpectedByte) }
        try append(kind, from: position, to: position + length)
        position += length
    }
}
