import Foundation

/// Words as they are compared when somebody looks for them: without case, accents and blanks at the ends.
///
/// What the index holds, what is asked of it and what is checked are all folded here, and compared byte by byte.
package enum SearchText {
    /// `müller ` and `MULLER` fold to the same, in whichever way the accent is spelled.
    ///
    /// Every blank becomes a space and every dash a hyphen, so that words have one byte between them.
    package static func fold(_ text: String) -> String {
        // Most words need no tables.
        let folded = text.utf8.contains { $0 >= 0x80 } ? foldedByTables(text) : foldedBytes(text)
        guard folded.utf8.first == 0x20 || folded.utf8.last == 0x20 else { return folded }
        return folded.trimmingCharacters(in: CharacterSet(charactersIn: " "))
    }

    /// What stands from the beginning of each word to the end of a folded text; parts of `anna-maria` are words too.
    package static func tails(of folded: String) -> [Substring] {
        var (tails, isStart): ([Substring], Bool) = ([], true)
        for index in folded.utf8.indices {
            let byte = folded.utf8[index]
            if isStart, byte != 0x20 { tails.append(folded[index...]) }
            isStart = byte == 0x20 || byte == 0x2D
        }
        return tails
    }

    /// The words of a folded text, with their hyphens.
    package static func words(of folded: String) -> [String] {
        folded.utf8.split(separator: 0x20).map { String(Substring($0)) }
    }

    private static func foldedBytes(_ text: String) -> String {
        let bytes = text.utf8.map { byte in
            switch byte {
            case 0x09...0x0D: 0x20 as UInt8
            case 0x41...0x5A: byte | 0x20
            default: byte
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func foldedByTables(_ text: String) -> String {
        var bare = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars where !isAccent(scalar) {
            bare.append(spelled(scalar))
        }
        // To and fro, since ß and ς have capitals that others share.
        return String(bare).lowercased().uppercased().lowercased().precomposedStringWithCanonicalMapping
    }

    private static func spelled(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.properties.isWhitespace { return " " }
        return scalar.properties.generalCategory == .dashPunctuation ? "-" : scalar
    }

    /// Marks above, below and through a letter, and the points of Hebrew and Arabic; vowels and voicing signs of other
    /// scripts are letters.
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.canonicalCombiningClass.rawValue {
        case 1, 10...36, 200...240: true
        default: false
        }
    }
}
