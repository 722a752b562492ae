import JSONTree

/// Asks for an address: the very one, one below it, or one above it.
///
/// Source: <https://hl7.org/fhir/R4/search.html#uri>
package struct URITest: Sendable, Hashable {
    /// Which addresses count.
    package enum Extent: Sendable { case exact, below, above }

    package let uri: String
    package let extent: Extent

    init(_ text: Substring, _ extent: Extent) {
        uri = SearchValue.unescaped(text)
        self.extent = extent
    }

    func matches(_ node: JSONNode) -> Bool {
        guard let found = node.string else { return false }
        switch extent {
        case .exact: return found == uri
        case .below: return Self.contains(found, in: uri)
        case .above: return Self.contains(uri, in: found)
        }
    }

    private static func contains(_ inner: String, in outer: String) -> Bool {
        guard inner.hasPrefix(outer) else { return false }
        return inner.utf8.count == outer.utf8.count || outer.hasSuffix("/") || inner.dropFirst(outer.count).first == "/"
    }
}
