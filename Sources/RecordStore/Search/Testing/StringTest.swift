import JSONTree

/// Asks for words: at the start of a text, anywhere in it, or the very text.
///
/// Of a name or an address each part counts, and each word of a part.
///
/// Source: <https://hl7.org/fhir/R4/search.html#string>
package struct StringTest: Sendable, Hashable {
    /// How much of a text has to agree.
    package enum Extent: Sendable {
        case start, anywhere, exact
        /// All of a text, or its very beginning or end, without case and accents.
        case whole, head, tail
    }

    /// Folded, unless it is the very text that is asked for.
    package let words: String
    package let extent: Extent

    init(_ text: Substring, _ extent: Extent) {
        let text = SearchValue.unescaped(text)
        words = extent == .exact ? text : SearchText.fold(text)
        self.extent = extent
    }

    func matches(_ node: JSONNode) -> Bool {
        switch node.kind {
        case .string: node.string.map(matches) ?? false
        case .object:
            node.children.contains { part in
                !Self.isAside(part) && (part.kind == .array ? part.elements.contains(where: matches) : isText(part))
            }
        default: false
        }
    }

    /// Of the members of a name or address only texts are looked at.
    private func isText(_ part: JSONNode) -> Bool { part.kind == .string && matches(part) }

    private func matches(_ text: String) -> Bool {
        if extent == .exact { return text == words }
        let folded = SearchText.fold(text)
        switch extent {
        case .anywhere: return folded.utf8.contains(words.utf8)
        case .whole: return folded == words
        case .head: return folded.utf8.starts(with: words.utf8)
        case .tail: return folded.utf8.reversed().starts(with: words.utf8.reversed())
        case .start, .exact: break
        }
        // Also a second given name in the same text, a street behind its number.
        return folded.utf8.starts(with: words.utf8)
            || SearchText.tails(of: folded).contains { $0.utf8.starts(with: words.utf8) }
    }

    /// What says of which use or type a name or address is, and no part of it.
    private static func isAside(_ part: JSONNode) -> Bool {
        part.isNamed("use") || part.isNamed("type") || part.isNamed("extension") || part.isNamed("period")
            || part.isNamed("id")
    }
}
