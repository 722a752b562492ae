import JSONTree

/// Asks for a code, an identifier, a flag or the like: `system|code`, `|code`, `system|` or `code`.
///
/// Codes and identifiers are compared as they are spelled, in the same case.
///
/// Source: <https://hl7.org/fhir/R4/search.html#token>
package struct TokenTest: Sendable, Hashable {
    /// `nil` for any system; empty for none.
    package let system: String?
    /// `nil` for any code of the system.
    package let code: String?
    /// The system of codes that a resource spells without one.
    private let implied: String?

    init(_ text: Substring, implied: String?) {
        self.implied = implied
        let parts = SearchValue.split(text, "|")
        guard parts.count > 1 else {
            system = nil
            code = SearchValue.unescaped(text)
            return
        }
        system = SearchValue.unescaped(parts[0])
        let rest = parts.dropFirst().map { SearchValue.unescaped($0) }.joined(separator: "|")
        code = rest.isEmpty ? nil : rest
    }

    /// Whether a value of a resource is what is asked for.
    func matches(_ node: JSONNode) -> Bool {
        switch node.kind {
        case .string: return matches(implied, node.string)
        case .true: return matches(nil, "true")
        case .false: return matches(nil, "false")
        case .object: break
        default: return false
        }
        if let codings = node["coding"] {
            return codings.elements.contains { matches($0["system"]?.string, $0["code"]?.string) }
        }
        let code = node["code"]?.string ?? node["value"]?.string
        // The system of a telephone number says that it is one, and names no list that it is from.
        if Self.isContact(node) { return self.code != nil && matches(nil, code, anySystem: true) }
        return matches(node["system"]?.string, code)
    }

    /// Whether an answer of yes or no is what is asked for.
    func matches(_ flag: Bool) -> Bool { matches(nil, flag ? "true" : "false") }

    private func matches(_ system: String?, _ code: String?, anySystem: Bool = false) -> Bool {
        if let asked = self.system, !anySystem, asked != system ?? "" { return false }
        guard let asked = self.code else { return system != nil }
        return code == asked
    }

    private static func isContact(_ node: JSONNode) -> Bool {
        ["phone", "fax", "email", "pager", "url", "sms", "other"].contains(node["system"]?.string ?? "")
    }
}
