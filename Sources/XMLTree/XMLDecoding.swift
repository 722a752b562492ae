import Findings

/// Turns the bytes of a document into UTF-8, so that the pre-scan and libxml2 read the same text.
///
/// A byte order mark decides, then the declaration; where the two, or the declaration and the bytes, contradict each
/// other the document is refused instead of guessed at.
enum XMLDecoding {
    enum Declared { case nothing, utf8, utf16, latin1, windows1252, ascii, other }

    /// - Returns: The text as UTF-8 and where it starts, after a byte order mark.
    static func decode(_ bytes: [UInt8]) throws(XMLError) -> (bytes: [UInt8], start: Int) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let text = try utf16(bytes)
            let declared = XMLDeclaration.encoding(text, from: 0)
            guard declared == .nothing || declared == .utf16 else { throw refusal(.encoding) }
            return try checked(XMLDeclaration.blanked(text), 0)
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes[start...].contains(where: { $0 > 0x20 }) else { throw refusal(.empty) }
        // UTF-16 without a mark and EBCDIC show themselves in the first characters.
        guard bytes[start] < 0x80, !bytes[start...].prefix(4).contains(0) else { throw refusal(.encoding) }
        switch (XMLDeclaration.encoding(bytes, from: start), start) {
        case (.nothing, _), (.utf8, _): return try checked(bytes, start)
        case (.ascii, 0):
            guard bytes.allSatisfy({ $0 < 0x80 }) else { throw refusal(.encoding) }
            return try checked(XMLDeclaration.blanked(bytes), 0)
        case (.latin1, 0): return try checked(XMLDeclaration.blanked(latin1(bytes)), 0)
        case (.windows1252, 0): return try checked(XMLDeclaration.blanked(windows1252(bytes)), 0)
        default: throw refusal(.encoding)
        }
    }

    /// Refuses what is not UTF-8, and NUL, which some readers take for the end.
    private static func checked(_ bytes: [UInt8], _ start: Int) throws(XMLError) -> (bytes: [UInt8], start: Int) {
        guard let trouble = UTF8Check.firstTrouble(bytes, from: start) else { return (bytes, start) }
        let line = 1 + bytes[..<trouble].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
        throw XMLError(bytes[trouble] == 0 ? .malformed : .encoding, at: Place(line: line, path: ""))
    }

    private static func utf16(_ bytes: [UInt8]) throws(XMLError) -> [UInt8] {
        guard bytes.count % 2 == 0 else { throw refusal(.encoding) }
        let (high, low) = bytes[0] == 0xFE ? (0, 1) : (1, 0)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var position = 2
        while position < bytes.count {
            var scalar = UInt32(bytes[position + high]) << 8 | UInt32(bytes[position + low])
            position += 2
            if (0xD800..<0xDC00).contains(scalar), position < bytes.count {
                let trail = UInt32(bytes[position + high]) << 8 | UInt32(bytes[position + low])
                guard (0xDC00..<0xE000).contains(trail) else { throw refusal(.encoding) }
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (trail - 0xDC00)
                position += 2
            }
            guard let unicode = Unicode.Scalar(scalar) else { throw refusal(.encoding) }
            text.append(contentsOf: UTF8.encode(unicode) ?? UTF8.encodedReplacementCharacter)
        }
        guard text.contains(where: { $0 > 0x20 }) else { throw refusal(.empty) }
        return text
    }

    private static func latin1(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes { append(UInt32(byte), to: &text) }
        return text
    }

    private static func windows1252(_ bytes: [UInt8]) throws(XMLError) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            guard (0x80..<0xA0).contains(byte) else {
                append(UInt32(byte), to: &text)
                continue
            }
            let scalar = upperControls[Int(byte) - 0x80]
            guard scalar > 0 else { throw refusal(.encoding) }
            append(scalar, to: &text)
        }
        return text
    }

    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        guard scalar >= 0x80 else { return text.append(UInt8(truncatingIfNeeded: scalar)) }
        guard let unicode = Unicode.Scalar(scalar), let encoded = UTF8.encode(unicode) else { return }
        text.append(contentsOf: encoded)
    }

    private static func refusal(_ code: XMLError.Code) -> XMLError { XMLError(code, at: Place(line: 1, path: "")) }

    /// What windows-1252 puts at 0x80 to 0x9F; 0 where it defines nothing.
    ///
    /// Source: <https://encoding.spec.whatwg.org/#legacy-single-byte-encodings>
    private static let upperControls: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
