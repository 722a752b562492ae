extension JSONSource {
    /// Why a string is refused, and at which byte.
    struct Trouble: Error {
        let code: JSONError.Code
        let offset: Int
    }

    /// The index of the first byte of a string, from `start`, that is not plain: a quote in most cases.
    @inline(__always) func skipPlain(_ start: Int) -> Int {
        var index = start
        while index + 8 <= end {
            let special = Self.special(word(index))
            guard special == 0 else { return index + special.trailingZeroBitCount >> 3 }
            index += 8
        }
        return index
    }

    /// The high bit of each byte that is a quote, a backslash, a control or no ASCII; only the lowest bit set is
    /// exact.
    @inline(__always) private static func special(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = (word ^ 0x2222_2222_2222_2222) &- ones
        let slash = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- ones
        let control = word &- 0x2020_2020_2020_2020
        return (quote | slash | control | word) & 0x8080_8080_8080_8080
    }

    /// Checks the rest of a string that is not plain, or ends within the last bytes.
    ///
    /// - Returns: The index behind the closing quote, and whether there are escapes.
    @inline(never) func skipRest(_ start: Int) throws(Trouble) -> (index: Int, isEscaped: Bool) {
        var index = start
        var isEscaped = false
        while true {
            index = skipPlain(index)
            switch byte(index) {
            case 0x22: return (index + 1, isEscaped)
            case 0x5C:
                index = try escape(at: index)
                isEscaped = true
            case 0x80...: index = try character(at: index)
            case ..<0x20: throw Trouble(code: index < end ? .controlCharacter : .endsEarly, offset: index)
            default: index += 1
            }
        }
    }

    /// Checks an escape and returns the index behind it.
    private func escape(at index: Int) throws(Trouble) -> Int {
        switch byte(index + 1) {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return index + 2
        case 0x75: break
        default: throw Trouble(code: index + 1 < end ? .badEscape : .endsEarly, offset: index)
        }
        let first = try digits(at: index)
        guard first != 0 else { throw Trouble(code: .nulCharacter, offset: index) }
        guard first >> 11 == 0x1B else { return index + 6 }
        guard first >> 10 == 0x36, byte(index + 6) == 0x5C, byte(index + 7) == 0x75,
            try digits(at: index + 6) >> 10 == 0x37
        else { throw Trouble(code: .loneSurrogate, offset: index) }
        return index + 12
    }

    /// The four digits of `\uXXXX`.
    private func digits(at index: Int) throws(Trouble) -> UInt32 {
        var value: UInt32 = 0
        for offset in 2..<6 {
            guard let digit = JSONText.hex(byte(index + offset)) else {
                throw Trouble(code: .badEscape, offset: index)
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// Checks one character beyond ASCII and returns the index behind it.
    ///
    /// Source: Unicode, table 3-7, <https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/>
    private func character(at index: Int) throws(Trouble) -> Int {
        let (first, second) = (byte(index), byte(index + 1))
        let isGood =
            switch first {
            case 0xC2...0xDF: isTail(second)
            case 0xE0: second >= 0xA0 && isTail(second) && isTail(byte(index + 2))
            case 0xED: second <= 0x9F && isTail(second) && isTail(byte(index + 2))
            case 0xE1...0xEF: isTail(second) && isTail(byte(index + 2))
            case 0xF0: second >= 0x90 && isTails(index)
            case 0xF4: second <= 0x8F && isTails(index)
            case 0xF1...0xF3: isTails(index)
            default: false
            }
        guard isGood else { throw Trouble(code: .notUTF8, offset: index) }
        return index + (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    }

    @inline(__always) private func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    private func isTails(_ index: Int) -> Bool {
        isTail(byte(index + 1)) && isTail(byte(index + 2)) && isTail(byte(index + 3))
    }
}
