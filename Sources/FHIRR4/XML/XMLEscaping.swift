extension [UInt8] {
    /// Appends a text as XML; in attributes line ends and tabs are spelled so that they stay what they are.
    ///
    /// - Returns: Whether all of it could be written: a character that XML does not have becomes U+FFFD.
    @discardableResult mutating func append(xml text: R4Bytes, isAttribute: Bool) -> Bool {
        var (start, isWhole) = (0, true)
        for index in 0..<text.count {
            let byte = text[index]
            guard byte < 0x40 || byte == 0xEF else { continue }
            guard let escape = Self.escape(byte, text, index, isAttribute) else { continue }
            append(text, start..<index)
            append(contentsOf: escape.utf8)
            let isReplaced = escape == "\u{FFFD}"
            isWhole = isWhole && !isReplaced
            // U+FFFE and U+FFFF are three bytes.
            start = index + (byte == 0xEF ? 3 : 1)
        }
        append(text, start..<text.count)
        return isWhole
    }

    private static func escape(_ byte: UInt8, _ text: R4Bytes, _ index: Int, _ isAttribute: Bool) -> String? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22 where isAttribute: "&quot;"
        case 0x09 where isAttribute: "&#9;"
        case 0x0A where isAttribute: "&#10;"
        case 0x0D: "&#13;"
        case 0x09, 0x0A: nil
        case ..<0x20: "\u{FFFD}"
        case 0xEF where text[index + 1] == 0xBF && text[index + 2] >= 0xBE: "\u{FFFD}"
        default: nil
        }
    }

    private mutating func append(_ text: R4Bytes, _ range: Swift.Range<Int>) {
        unsafe text[range].withBuffer { unsafe append(contentsOf: $0) }
    }
}
