extension JSONScanner {
    /// A number; only its spelling is checked, it is never converted.
    mutating func readNumber() throws(JSONError) {
        let start = position
        var index = start
        if byte(index) == 0x2D { index += 1 }
        let whole = index
        guard isDigit(index) else { throw failure(.badNumber, at: start) }
        index = byte(index) == 0x30 ? index + 1 : skipDigits(index)
        let wholeDigits = index - whole
        if byte(index) == 0x2E {
            guard isDigit(index + 1) else { throw failure(.badNumber, at: start) }
            index = skipDigits(index + 1)
        }
        if byte(index) | 0x20 == 0x65 { index = try skipExponent(index, wholeDigits, start) }
        guard index - start <= limits.numberLength else { throw failure(.numberTooLong, at: start) }
        guard !isDigit(index) else { throw failure(.badNumber, at: start) }
        try append(.number, from: start, to: index)
        position = index
    }

    private func skipExponent(_ index: Int, _ wholeDigits: Int, _ start: Int) throws(JSONError) -> Int {
        var index = index + 1
        let isNegative = byte(index) == 0x2D
        if isNegative || byte(index) == 0x2B { index += 1 }
        guard isDigit(index) else { throw failure(.badNumber, at: start) }
        var exponent = 0
        while isDigit(index) {
            exponent = min(exponent * 10 + Int(byte(index) - 0x30), 1_000_000)
            index += 1
        }
        // 10e308 is as infinite as 1e309.
        guard exponent <= limits.exponent, isNegative || exponent + wholeDigits - 1 <= limits.exponent else {
            throw failure(.exponentTooLarge, at: start)
        }
        return index
    }

    @inline(__always) private func isDigit(_ index: Int) -> Bool { byte(index) &- 0x30 < 10 }

    @inline(__always) private func skipDigits(_ index: Int) -> Int {
        var index = index
        while isDigit(index) { index += 1 }
        return index
    }
}
