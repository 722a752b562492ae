/// The `<?xml version="1.0" encoding="..."?>` at the start of a document.
enum XMLDeclaration {
    /// What the declaration says about the encoding.
    static func encoding(_ bytes: [UInt8], from start: Int) -> XMLDecoding.Declared {
        guard let end = end(bytes, from: start) else { return .nothing }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let after = text.range(ofWord: "encoding") else { return .nothing }
        let quoted = text[after...].drop { $0 == " " || $0 == "=" || $0 == "\t" || $0 == "\n" || $0 == "\r" }
        guard let quote = quoted.first, quote == "\"" || quote == "'" else { return .other }
        switch quoted.dropFirst().prefix(while: { $0 != quote }).lowercased() {
        case "utf-8", "utf8": return .utf8
        case "utf-16", "utf-16le", "utf-16be": return .utf16
        case "iso-8859-1", "iso8859-1", "latin1", "iso_8859-1": return .latin1
        case "windows-1252", "cp1252": return .windows1252
        case "us-ascii", "ascii": return .ascii
        default: return .other
        }
    }

    /// The same text with the declaration overwritten by blanks, since it no longer speaks the truth.
    static func blanked(_ bytes: [UInt8]) -> [UInt8] {
        guard let end = end(bytes, from: 0) else { return bytes }
        var text = bytes
        for position in 0..<end where text[position] != 0x0A { text[position] = 0x20 }
        return text
    }

    private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
        let head = bytes[start...].prefix(512)
        guard head.starts(with: Array("<?xml".utf8)), head.count > 6, head[start + 5] <= 0x20 else { return nil }
        var position = start + 5
        while position + 1 < head.endIndex {
            if head[position] == 0x3F, head[position + 1] == 0x3E { return position + 2 }
            position += 1
        }
        return nil
    }
}

extension String {
    /// The end of the first occurrence of a word.
    fileprivate func range(ofWord word: String) -> Index? {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(word) { return rest.index(rest.startIndex, offsetBy: word.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}
