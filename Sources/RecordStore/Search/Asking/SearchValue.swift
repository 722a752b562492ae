/// The spelling of values: `,` between alternatives, `$` and `|` between parts, `\` before one that is meant itself.
///
/// Source: <https://hl7.org/fhir/R4/search.html#escaping>
enum SearchValue {
    /// The parts between marks that have no backslash before them, escapes left as they are.
    static func split(_ text: Substring, _ mark: Character) -> [Substring] {
        var parts: [Substring] = []
        var (start, isEscaped) = (text.startIndex, false)
        for index in text.indices {
            if isEscaped {
                isEscaped = false
            } else if text[index] == "\\" {
                isEscaped = true
            } else if text[index] == mark {
                parts.append(text[start..<index])
                start = text.index(after: index)
            }
        }
        return parts + [text[start...]]
    }

    /// The text that is meant.
    static func unescaped(_ text: Substring) -> String {
        guard text.contains("\\") else { return String(text) }
        var result = ""
        var isEscaped = false
        for character in text {
            if !isEscaped, character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
                isEscaped = false
            }
        }
        return result
    }
}
