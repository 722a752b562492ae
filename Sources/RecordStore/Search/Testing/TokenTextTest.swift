import JSONTree

/// Asks for words of a code: its display, its text, or the text of an identifier's type (`:text`).
///
/// Source: <https://hl7.org/fhir/R4/search.html#token>
package struct TokenTextTest: Sendable, Hashable {
    private let words: String

    init(_ text: Substring) { words = SearchText.fold(SearchValue.unescaped(text)) }

    func matches(_ node: JSONNode) -> Bool {
        let texts =
            [node["text"], node["display"], node["type"]?["text"]]
            + (node["coding"]?.elements.map { $0["display"] } ?? [])
        return texts.contains { $0?.string.map { SearchText.fold($0).hasPrefix(words) } ?? false }
    }
}
