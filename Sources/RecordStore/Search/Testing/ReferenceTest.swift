package import JSONTree

/// Asks for a reference by where it leads.
///
/// Source: <https://hl7.org/fhir/R4/search.html#reference>
package struct ReferenceTest: Sendable, Hashable {
    /// `nil` for any kind.
    package var kind: String?
    /// The ids that lead there; one until the archive was asked for the others.
    package var ids: Set<String>
    /// The address as asked for, for targets that are not Chartway's own.
    package let address: String

    /// - Parameters:
    ///   - text: `id`, `Kind/id`, an address, or one with a version.
    ///   - kind: The kind that the modifier names.
    init(_ text: Substring, kind: String?) {
        address = SearchValue.unescaped(text)
        let parts = Self.parts(address)
        self.kind = kind ?? parts?.kind
        ids = parts.map { [$0.id] } ?? (address.contains("/") || address.contains(":") ? [] : [address])
    }

    /// Asks for references to any of some resources of a kind.
    package init(to kind: String, ids: Set<String>) {
        self.kind = kind
        self.ids = ids
        address = ""
    }

    func matches(_ node: JSONNode) -> Bool {
        guard let found = node.string ?? node["reference"]?.string else { return false }
        if found == address { return kind == nil || Self.parts(found)?.kind == kind || Self.parts(found) == nil }
        guard let parts = Self.parts(found) else { return Self.withoutVersion(found) == address }
        return ids.contains(parts.id) && (kind == nil || parts.kind == kind)
    }

    /// The kind and the id that a reference leads to; `nil` if it has no literal one.
    package static func parts(of node: JSONNode) -> (kind: String, id: String)? {
        (node.string ?? node["reference"]?.string).flatMap { parts($0) }
    }

    /// `Patient` and `1` of `Patient/1`, `http://example.org/fhir/Patient/1` and `Patient/1/_history/2`.
    static func parts(_ reference: String) -> (kind: String, id: String)? {
        var parts = reference.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count >= 4, parts[parts.count - 2] == "_history" { parts.removeLast(2) }
        guard parts.count >= 2, let kind = parts[parts.count - 2].first, kind.isUppercase else { return nil }
        return (String(parts[parts.count - 2]), String(parts[parts.count - 1]))
    }

    /// A canonical address names a version behind a bar.
    private static func withoutVersion(_ address: String) -> Substring { address.prefix { $0 != "|" } }
}
