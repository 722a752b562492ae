/// Base64 with `-` and `_` and without padding, as signed texts use it.
///
/// Source: RFC 7515, section 2, <https://www.rfc-editor.org/rfc/rfc7515#section-2>
package enum Base64URL {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    /// Whether a byte is one of the 64 digits.
    static func isDigit(_ byte: UInt8) -> Bool { values[Int(byte)] != 0xFF }

    /// `nil` if a byte is no digit, or the last digits do not make a byte.
    package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 3 / 4)
        var (window, bits) = (UInt32(0), 0)
        for digit in text {
            let value = values[Int(digit)]
            guard value != 0xFF else { return nil }
            window = window << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: window >> UInt32(bits)))
            }
        }
        // Bits that are left over must be zero, so that no two texts stand for the same bytes.
        return bits < 6 && window & ((1 << UInt32(bits)) - 1) == 0 ? bytes : nil
    }

    /// The digits of some bytes.
    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        var (window, bits) = (UInt32(0), 0)
        for byte in bytes {
            window = window << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(digits[Int(window >> UInt32(bits) & 0x3F)])
            }
        }
        if bits > 0 { text.append(digits[Int(window << UInt32(6 - bits) & 0x3F)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
