extension JSONScanner {
    /// Steps from the opening quote to behind the closing one.
    ///
    /// - Returns: Whether there are escapes.
    @inline(__always) mutating func skipString() throws(JSONError) -> Bool {
        let plain = source.skipPlain(position + 1)
        if source.byte(plain) == 0x22 {
            position = plain + 1
            return false
        }
        do {
            let rest = try source.skipRest(plain)
            position = rest.index
            return rest.isEscaped
        } catch {
            throw failure(error.code, at: error.offset)
        }
    }

    /// `true`, `false` or `null`; `word` holds the first four letters.
    @inline(__always) mutating func readWord(
        _ word: UInt32,
        _ length: Int,
        _ kind: JSONToken.Kind
    ) throws(JSONError) {
        let read = source.head(position..<position + 4)
        guard read == UInt64(word), length == 4 || source.byte(position + 4) == 0x65 else {
            throw failure(.unexpectedByte)
        }
        let start = position
        position += length
        try append(kind, from: start)
    }

    /// A number; only its spelling is checked, it is never converted.
    @inline(__always) mutating func readNumber() throws(JSONError) {
        let start = position
        let whole = source.byte(start) == 0x2D ? start + 1 : start
        guard source.isDigit(whole) else { throw failure(.badNumber) }
        var index = source.byte(whole) == 0x30 ? whole + 1 : source.skipDigits(whole)
        let wholeDigits = index - whole
        if source.byte(index) == 0x2E {
            guard source.isDigit(index + 1) else { throw failure(.badNumber) }
            index = source.skipDigits(index + 1)
        }
        if source.byte(index) | 0x20 == 0x65 { index = try skipExponent(index + 1, wholeDigits) }
        guard index - start <= limits.numberLength else { throw failure(.numberTooLong) }
        guard !source.isDigit(index) else { throw failure(.badNumber) }
        position = index
        try append(.number, from: start)
    }

    @inline(never) private func skipExponent(_ start: Int, _ wholeDigits: Int) throws(JSONError) -> Int {
        let isNegative = source.byte(start) == 0x2D
        var index = isNegative || source.byte(start) == 0x2B ? start + 1 : start
        guard source.isDigit(index) else { throw failure(.badNumber) }
        var exponent = 0
        while source.isDigit(index) {
            exponent = min(exponent * 10 + Int(source.byte(index) - 0x30), 1_000_000)
            index += 1
        }
        // 10e308 is as infinite as 1e309.
        guard exponent <= limits.exponent, isNegative || exponent + wholeDigits - 1 <= limits.exponent else {
            throw failure(.exponentTooLarge)
        }
        return index
    }
}
