extension R4Format {
    /// Whether a text is spelled as the type wants; linear in its length.
    ///
    /// - Parameter text: UTF-8, escapes resolved. Not for types that JSON spells as numbers or words.
    /// - Returns: `true` for ``decimal``, ``boolean`` and the integers, which the JSON reader has checked.
    package func matches(_ text: R4Bytes) -> Bool {
        switch self {
        case .string, .markdown: text.count > 0 && text.count <= 1_048_576
        case .code: Self.isCode(text)
        case .id:
            text.count > 0 && text.count <= 64 && text.allBytes { Self.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E }
        case .uri, .url, .canonical: text.count > 0 && text.allBytes { $0 > 0x20 }
        case .oid: Self.isOID(text)
        case .uuid: Self.isUUID(text)
        case .date: R4Time.isDate(text)
        case .dateTime: R4Time.isDateTime(text)
        case .instant: R4Time.isInstant(text)
        case .time: R4Time.isTime(text)
        case .base64Binary: Self.isBase64(text)
        case .xhtml: Self.isDiv(text)
        case .boolean, .integer, .positiveInt, .unsignedInt, .decimal: true
        }
    }

    /// Whether a JSON number is spelled as the type wants; `false` for types that are no numbers.
    package func matches(number text: R4Bytes) -> Bool {
        guard self != .decimal else { return true }
        let isNegative = text.count > 0 && text[0] == 0x2D
        let first = isNegative ? 1 : 0
        guard text.count - first > 0, text.count - first <= 10, text.allBytes(from: first, Self.isDigit) else {
            return false
        }
        var value = 0
        for index in first..<text.count { value = value * 10 + Int(text[index] - 0x30) }
        guard !isNegative || value > 0, value <= (isNegative ? 2_147_483_648 : 2_147_483_647) else { return false }
        switch self {
        case .integer: return true
        case .unsignedInt: return !isNegative
        case .positiveInt: return !isNegative && value > 0
        default: return false
        }
    }

    /// No space at the ends, and only single ones inside.
    private static func isCode(_ text: R4Bytes) -> Bool {
        guard text.count > 0, !isSpace(text[0]), !isSpace(text[text.count - 1]) else { return false }
        var wasSpace = false
        for index in 0..<text.count {
            let isSpace = isSpace(text[index])
            if isSpace && wasSpace { return false }
            wasSpace = isSpace
        }
        return true
    }

    private static func isOID(_ text: R4Bytes) -> Bool {
        guard text.count >= 11, text.starts(with: "urn:oid:"), (0x30...0x32).contains(text[8]) else { return false }
        var digits = 1
        var isZero = text[8] == 0x30
        for index in 9..<text.count {
            if text[index] == 0x2E {
                guard digits > 0 else { return false }
                digits = 0
            } else {
                guard isDigit(text[index]), digits == 0 || !isZero else { return false }
                if digits == 0 { isZero = text[index] == 0x30 }
                digits += 1
            }
        }
        return digits > 0 && text[9] == 0x2E
    }

    private static func isUUID(_ text: R4Bytes) -> Bool {
        guard text.count == 45, text.starts(with: "urn:uuid:") else { return false }
        for index in 9..<45 {
            let byte = text[index]
            let isHyphen = [17, 22, 27, 32].contains(index)
            guard isHyphen ? byte == 0x2D : isDigit(byte) || (0x61...0x66).contains(byte) else { return false }
        }
        return true
    }

    private static func isBase64(_ text: R4Bytes) -> Bool {
        var count = 0
        var padding = 0
        for index in 0..<text.count {
            let byte = text[index]
            if isSpace(byte) { continue }
            count += 1
            if byte == 0x3D {
                padding += 1
            } else {
                guard padding == 0, isAlphanumeric(byte) || byte == 0x2B || byte == 0x2F else { return false }
            }
        }
        return count > 0 && count & 3 == 0 && padding <= 2
    }

    /// One `div` and nothing around it; what is in it is the printer's business.
    private static func isDiv(_ text: R4Bytes) -> Bool {
        var (first, end) = (0, text.count)
        while first < end, isSpace(text[first]) { first += 1 }
        while end > first, isSpace(text[end - 1]) { end -= 1 }
        let inner = text[first..<end]
        guard inner.starts(with: "<div"), inner.count > 5 else { return false }
        guard isSpace(inner[4]) || inner[4] == 0x3E || inner[4] == 0x2F else { return false }
        return inner.ends(with: "</div>") || inner.ends(with: "/>")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
}
