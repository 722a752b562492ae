extension Span<UInt8> {
    /// Whether both hold the same bytes.
    func isEqual(to other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }

    /// Whether the first bytes are those of a text.
    func starts(with text: StaticString) -> Bool {
        text.utf8CodeUnitCount <= count && holds(text, at: 0)
    }

    /// Whether the last bytes are those of a text.
    func ends(with text: StaticString) -> Bool {
        text.utf8CodeUnitCount <= count && holds(text, at: count - text.utf8CodeUnitCount)
    }

    /// Whether it is that text.
    func isEqual(to text: StaticString) -> Bool { text.utf8CodeUnitCount == count && holds(text, at: 0) }

    /// Whether all bytes from an index on are as asked.
    func allBytes(from start: Int = 0, _ isGood: (UInt8) -> Bool) -> Bool {
        for index in start..<count where !isGood(self[index]) { return false }
        return true
    }

    private func holds(_ text: StaticString, at start: Int) -> Bool {
        for index in 0..<text.utf8CodeUnitCount where unsafe self[start + index] != text.utf8Start[index] {
            return false
        }
        return true
    }
}
