/// Makes text of a record fit for a page: one line, no invisible characters that move others about, not endless.
///
/// Letters, marks and joiners (U+200C, U+200D) stay, since scripts need them.
package enum CleanText {
    /// The longest text of one value, in Unicode scalars; a longer one is cut and ends in an ellipsis.
    package static let limit = 600

    /// - Returns: The text without controls and directional marks, white space runs as one space.
    package static func clean(_ text: String, limit: Int = limit) -> String {
        var clean = String.UnicodeScalarView()
        var (count, isSpaced) = (0, false)
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                isSpaced = count > 0
                continue
            }
            if isUnwanted(scalar) { continue }
            if count >= limit {
                clean.append("…")
                break
            }
            if isSpaced { clean.append(" ") }
            clean.append(scalar)
            (count, isSpaced) = (count + 1, false)
        }
        return String(clean)
    }

    /// Whether the text holds a letter of a script that is written from right to left.
    package static func isRightToLeft(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
            default: false
            }
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Controls, marks of direction, invisible characters, tags and non-characters.
    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E: true
        case 0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
