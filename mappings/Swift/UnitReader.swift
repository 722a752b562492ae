/// Reads one unit by the grammar of UCUM, from the left, without going back.
struct UnitReader {
    private let bytes: [UInt8]
    private let atoms: UnitAtoms
    private var position = 0
    private var depth = 0

    init(_ bytes: [UInt8], atoms: UnitAtoms) {
        self.bytes = bytes
        self.atoms = atoms
    }

    /// Whether the whole text is one unit.
    mutating func readUnit() -> Bool { readTerm() && position == bytes.count }

    // term = ["/"] component *(("." / "/") component)
    private mutating func readTerm() -> Bool {
        _ = take(0x2F)
        repeat {
            guard readComponent() else { return false }
        } while take(0x2E) || take(0x2F)
        return true
    }

    // component = "(" term ")" / symbol [annotation] / annotation
    private mutating func readComponent() -> Bool {
        if take(0x28) {
            depth += 1
            guard depth <= UCUM.deepest, readTerm(), take(0x29) else { return false }
            depth -= 1
            return true
        }
        if peek == 0x7B { return readAnnotation() }
        guard readSymbol() else { return false }
        return peek != 0x7B || readAnnotation()
    }

    // annotation = "{" printable ASCII without braces "}"
    private mutating func readAnnotation() -> Bool {
        let start = position + 1
        position = start
        while let byte = peek, byte != 0x7D {
            guard (0x20...0x7E).contains(byte), byte != 0x7B else { return false }
            position += 1
        }
        return position > start && take(0x7D)
    }

    // symbol = digits / [prefix] atom [exponent]
    private mutating func readSymbol() -> Bool {
        let start = position
        while let byte = peek, !isEnd(byte) {
            if byte == 0x5B, !skipBrackets() { return false }
            position += 1
        }
        let symbol = bytes[start..<position]
        guard !symbol.isEmpty else { return false }
        if symbol.allSatisfy(isDigit) { return true }
        // The two atoms for powers of ten end in a sign, all others in a letter or bracket.
        return atoms.contains(symbol) || atoms.contains(Self.withoutExponent(symbol))
    }

    private mutating func skipBrackets() -> Bool {
        guard let end = bytes[position...].firstIndex(of: 0x5D) else { return false }
        position = end
        return true
    }

    private static func withoutExponent(_ symbol: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let digits = symbol.reversed().prefix { (0x30...0x39).contains($0) }.count
        guard (1...3).contains(digits) else { return symbol }
        let rest = symbol.dropLast(digits)
        return rest.last == 0x2B || rest.last == 0x2D ? rest.dropLast() : rest
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x2F || byte == 0x28 || byte == 0x29 || byte == 0x7B || byte == 0x7D
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }
}
