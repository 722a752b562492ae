/// Resolves the escapes of strings that the scanner has accepted.
package enum JSONText {
    /// The text of a string's content, quotes left out.
    package static func decode(_ content: ArraySlice<UInt8>, isEscaped: Bool) -> String {
        isEscaped ? String(decoding: unescape(content), as: UTF8.self) : String(decoding: content, as: UTF8.self)
    }

    /// The UTF-8 of a string's content; what the scanner would refuse is left out.
    package static func unescape(_ content: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var rest = content
        while let slash = rest.firstIndex(of: 0x5C) {
            result.append(contentsOf: rest[..<slash])
            rest = rest[(slash + 1)...]
            guard let letter = rest.popFirst() else { break }
            if letter == 0x75 {
                append(scalar(&rest), to: &result)
            } else {
                result.append(plain(letter))
            }
        }
        result.append(contentsOf: rest)
        return result
    }

    private static func plain(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0x62: 0x08
        case 0x66: 0x0C
        case 0x6E: 0x0A
        case 0x72: 0x0D
        case 0x74: 0x09
        default: letter
        }
    }

    /// Takes four digits, and the second half of a surrogate pair.
    private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        let first = digits(&rest)
        guard first >> 10 == 0x36 else { return Unicode.Scalar(first) }
        rest = rest.dropFirst(2)
        let second = digits(&rest)
        return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
    }

    private static func digits(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
        let value = rest.prefix(4).reduce(UInt32(0)) { $0 << 4 | UInt32(hex($1) ?? 0) }
        rest = rest.dropFirst(4)
        return value
    }

    private static func append(_ scalar: Unicode.Scalar?, to result: inout [UInt8]) {
        guard let scalar else { return }
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
    }

    /// The value of one hexadecimal digit.
    static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
