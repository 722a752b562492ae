/// Base64 as RFC 4648 has it.
///
/// Source: RFC 4648, section 4, <https://www.rfc-editor.org/rfc/rfc4648#section-4>
enum Base64Text {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text of bytes.
    static func encode(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let rest = bytes.count - index
            let second = rest > 1 ? bytes[index + 1] : 0
            let third = rest > 2 ? bytes[index + 2] : 0
            output.append(alphabet[Int(bytes[index] >> 2)])
            output.append(alphabet[Int((bytes[index] & 0x03) << 4 | second >> 4)])
            output.append(rest > 1 ? alphabet[Int((second & 0x0F) << 2 | third >> 6)] : 0x3D)
            output.append(rest > 2 ? alphabet[Int(third & 0x3F)] : 0x3D)
            index += 3
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether a text is Base64, padded.
    static func isValid(_ text: String) -> Bool {
        let bytes = text.utf8
        guard !bytes.isEmpty, bytes.count.isMultiple(of: 4) else { return false }
        let bare = bytes.reversed().drop { $0 == 0x3D }
        guard bytes.count - bare.count <= 2 else { return false }
        return bare.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F: true
            default: false
            }
        }
    }

    /// The bytes that a text stands for; `nil` if it is no Base64.
    static func decode(_ text: String) -> [UInt8]? {
        guard isValid(text) else { return nil }
        var output: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text.utf8 where byte != 0x3D {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                output.append(UInt8(bits >> UInt32(count) & 0xFF))
            }
        }
        return output
    }

    /// The bytes of pairs of hexadecimal digits; `nil` if the text is none.
    static func bytes(hexadecimal text: String) -> [UInt8]? {
        let digits = text.utf8.filter { $0 > 0x20 }.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count(where: { $0 > 0x20 }), digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
