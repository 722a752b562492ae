extension R4Bytes {
    /// Whether the first bytes are those of a text.
    func starts(with text: StaticString) -> Bool { text.utf8CodeUnitCount <= count && holds(text, at: 0) }

    /// Whether the last bytes are those of a text.
    func ends(with text: StaticString) -> Bool {
        text.utf8CodeUnitCount <= count && holds(text, at: count - text.utf8CodeUnitCount)
    }

    /// Whether it is that text.
    func isEqual(to text: StaticString) -> Bool { text.utf8CodeUnitCount == count && holds(text, at: 0) }

    /// Whether all bytes from an index on are as asked.
    @inline(__always) func allBytes(from start: Int = 0, _ isGood: (UInt8) -> Bool) -> Bool {
        var index = start
        while index < count {
            guard isGood(self[index]) else { return false }
            index += 1
        }
        return true
    }

    /// The bytes as text.
    var text: String { String(decoding: array, as: UTF8.self) }

    private func holds(_ text: StaticString, at start: Int) -> Bool {
        text.withUTF8Buffer { unsafe self[start..<start + $0.count].isEqual(to: R4Bytes($0)) }
    }
}
