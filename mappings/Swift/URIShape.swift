/// Tells an absolute URI from other text, as far as a table or a site file needs it.
///
/// Source: RFC 3986, section 3, <https://www.rfc-editor.org/rfc/rfc3986#section-3>
package enum URIShape {
    /// Whether a text has a scheme, something after it, and only characters that a URI may hold.
    package static func fits(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: 0x3A), let first = bytes.first, isLetter(first) else { return false }
        guard bytes.index(after: colon) != bytes.endIndex else { return false }
        return bytes[..<colon].allSatisfy(isScheme) && bytes.allSatisfy(isAllowed)
    }

    /// Whether a byte may stand in a URI without an escape and has no meaning of its own there.
    static func isUnreserved(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x7E
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isScheme(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        isUnreserved(byte) || ":/?#[]@!$&'()*+,;=%|".utf8.contains(byte)
    }
}
