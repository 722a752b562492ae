import Foundation

/// Text as names are compared: NFKD, upper case, without accents and punctuation.
enum FoldedText {
    /// Letters and digits only, words run together: `O'Hara-Núñez` gives `OHARANUNEZ`.
    static func joined(_ text: String) -> String { String(decoding: fold(text, gap: nil), as: UTF8.self) }

    /// Words of letters and digits, one blank between them: `12 Main St.` gives `12 MAIN ST`.
    static func words(_ text: String) -> String { String(decoding: fold(text, gap: 0x20), as: UTF8.self) }

    /// The words apart.
    static func split(_ text: String) -> [String] {
        fold(text, gap: 0x20).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A hash of the words; 0 if there is none.
    static func hash(_ text: String) -> UInt64 {
        let bytes = fold(text, gap: 0x20)
        guard !bytes.isEmpty else { return 0 }
        var hash = StableHash()
        hash.add(bytes)
        return hash.value
    }

    private static func fold(_ text: String, gap: UInt8?) -> [UInt8] {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        return foldPlain(isPlain ? Array(text.utf8) : plain(text), gap: gap)
    }

    private static func foldPlain(_ bytes: [UInt8], gap: UInt8?) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x80...: result.append(byte)
            case 0x61...0x7A: result.append(byte - 0x20)
            // An apostrophe joins, all else separates.
            case 0x27, 0x60: continue
            default: if let gap, let last = result.last, last != gap { result.append(gap) }
            }
        }
        if let gap, result.last == gap { result.removeLast() }
        return result
    }

    /// Takes letters apart and leaves the accents out; letters that have no parts are named here.
    private static func plain(_ text: String) -> [UInt8] {
        var result = ""
        for scalar in text.decomposedStringWithCompatibilityMapping.uppercased().unicodeScalars {
            switch scalar {
            case "Ø": result.append("O")
            case "Ł": result.append("L")
            case "Đ", "Ð": result.append("D")
            case "Æ": result.append("AE")
            case "Œ": result.append("OE")
            case "Þ": result.append("TH")
            case "\u{2019}", "\u{2BC}": result.append("'")
            default: if let kept = keep(scalar) { result.unicodeScalars.append(kept) }
            }
        }
        return Array(result.utf8)
    }

    private static func keep(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isASCII { return scalar }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return nil
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            return scalar
        default: return " "
        }
    }
}
