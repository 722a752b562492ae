import JSONTree

/// Asks for an identifier of a type: `system|code|value` (`:of-type`).
///
/// Source: <https://hl7.org/fhir/R4/search.html#token>
package struct TypedIdentifierTest: Sendable, Hashable {
    private let system: String
    private let code: String
    private let value: String

    /// - Returns: `nil` if a part is missing.
    init?(_ text: Substring) {
        let parts = SearchValue.split(text, "|").map { SearchValue.unescaped($0) }
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        (system, code, value) = (parts[0], parts[1], SearchText.fold(parts[2]))
    }

    func matches(_ node: JSONNode) -> Bool {
        guard node["value"]?.string.map(SearchText.fold) == value, let codings = node["type"]?["coding"] else {
            return false
        }
        return codings.elements.contains { $0["system"]?.string == system && $0["code"]?.string == code }
    }
}
