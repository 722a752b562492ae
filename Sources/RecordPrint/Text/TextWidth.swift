/// How many columns of a terminal text takes.
enum TextWidth {
    /// Two for wide East Asian characters and emoji, none for marks, one for the rest.
    static func columns(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + columns($1) } }

    /// Breaks at blanks; a word longer than the line is broken where the line ends.
    ///
    /// - Returns: At least one line, which may be empty.
    static func wrap(_ text: String, to width: Int) -> [String] {
        let width = max(width, 8)
        var (lines, line, used): ([String], String, Int) = ([], "", 0)
        for word in text.split(separator: " ") {
            for (index, part) in pieces(word, width).enumerated() {
                let size = columns(part)
                if used > 0, index > 0 || used + 1 + size > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                if used > 0 { (line, used) = (line + " ", used + 1) }
                (line, used) = (line + part, used + size)
            }
        }
        return lines + (used > 0 || lines.isEmpty ? [line] : [])
    }

    private static func pieces(_ word: Substring, _ width: Int) -> [String] {
        let word = String(word)
        guard columns(word) > width else { return [word] }
        var (pieces, piece, used): ([String], String.UnicodeScalarView, Int) = ([], .init(), 0)
        for scalar in word.unicodeScalars {
            let size = columns(scalar)
            if used + size > width {
                pieces.append(String(piece))
                (piece, used) = (.init(), 0)
            }
            piece.append(scalar)
            used += size
        }
        return pieces + [String(piece)]
    }

    /// Source: Unicode Standard Annex 11, <https://www.unicode.org/reports/tr11/>, wide ranges in short.
    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20..<0x0300: return 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF: return 2
        case 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF: return 2
        case 0x20000...0x3FFFD: return 2
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}
