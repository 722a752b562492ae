import JSONTree
import XMLTree

/// One distinct name of an XML document, with what the reader asks of it.
struct R4XMLName {
    /// What the name says before the schema is asked.
    enum Role: UInt8 {
        /// An element of FHIR, or an attribute that has no role of its own.
        case plain
        case value, id, url, `extension`
        /// An element of FHIR whose name JSON keeps for something else: `resourceType`, `_birthDate`.
        case reserved
        /// An element of XHTML that has no content: `br`.
        case void
        /// `xsi:schemaLocation` and the like.
        case schema
    }

    /// Where its letters stand in the document's names.
    let text: Swift.Range<Int>
    /// Where the URI of a foreign namespace stands there.
    let uri: Swift.Range<Int>
    let hash: UInt32
    let namespace: XMLNamespace
    let role: Role

    init(_ entry: XMLNameEntry, _ letters: R4Bytes) {
        text = Int(entry.start)..<Int(entry.start + entry.length)
        uri = text.upperBound..<text.upperBound + Int(entry.uriLength)
        namespace = entry.namespace
        let name = letters[text]
        hash = name.hash
        role = Self.role(name, entry.namespace)
    }

    private static func role(_ name: R4Bytes, _ namespace: XMLNamespace) -> Role {
        switch namespace {
        case .instance: return .schema
        case .xhtml: return voids.contains { name.isEqual(to: $0) } ? .void : .plain
        case .none, .fhir:
            if name[0] == 0x5F || name.isEqual(to: "resourceType") { return .reserved }
            return words.first { name.isEqual(to: $0.0) }?.1 ?? .plain
        default: return .plain
        }
    }

    private static let words: [(StaticString, Role)] = [
        ("value", .value), ("id", .id), ("url", .url), ("extension", .extension),
    ]

    /// The elements of XHTML without content.
    ///
    /// Source: <https://html.spec.whatwg.org/multipage/syntax.html#void-elements>
    private static let voids: [StaticString] = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}
