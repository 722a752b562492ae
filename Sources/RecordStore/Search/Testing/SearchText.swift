import Foundation

/// Words as they are compared when somebody looks for them: without case, accents and blanks at the ends.
package enum SearchText {
    /// `müller ` and `MULLER` fold to the same.
    package static func fold(_ text: String) -> String {
        // Most words need no table of accents.
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return trimmed(text.lowercased()) }
        return trimmed(
            text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        )
    }

    private static func trimmed(_ text: String) -> String {
        guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
