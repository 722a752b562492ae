/// The one rule for lines: CR, LF, CRLF and the frame bytes end one, blank ones are nothing.
enum MessageLines {
    /// The first line end from a byte on, or the end of the bytes.
    static func end(_ bytes: [UInt8], from start: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { text in
            var index = start
            // No line end lies beyond 0x1C, and nearly all bytes do.
            while index < text.count, unsafe text[index] > 0x1C || !isLineEnd(text[index]) { index += 1 }
            return index
        }
    }

    /// The first byte of the next line that is not blank, or the end of the bytes.
    static func skipBlank(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            var probe = index
            while probe < bytes.count, bytes[probe] == 0x20 || bytes[probe] == 0x09 { probe += 1 }
            guard probe < bytes.count else { return probe }
            guard isLineEnd(bytes[probe]) else { return index }
            index = probe + 1
        }
        return index
    }

    /// Whether a line starts a segment: a capital, two capitals or digits, then the separator; or a name of the
    /// standard's alone.
    static func startsSegment(_ bytes: [UInt8], at index: Int, separator: UInt8) -> Bool {
        guard index + 3 <= bytes.count, isCapital(bytes[index]) else { return false }
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        guard isCapital(second) || isDigit(second), isCapital(third) || isDigit(third) else { return false }
        guard index + 3 < bytes.count, !isLineEnd(bytes[index + 3]) else {
            return SegmentName(bytes[index], second, third).isCommon
        }
        return bytes[index + 3] == separator
    }

    static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0D || byte == 0x0A || byte == 0x0B || byte == 0x1C }

    /// The bytes that end a line.
    static let ends: [UInt8] = [0x0D, 0x0A, 0x0B, 0x1C]

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension MessageLines {
    /// The first byte behind a byte order mark, a frame byte and blank lines.
    static func skipMark(_ bytes: [UInt8]) -> Int {
        var start = 0
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        while start < bytes.count, bytes[start] <= 0x20, bytes[start] != 0 { start += 1 }
        if bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        return start
    }
}
