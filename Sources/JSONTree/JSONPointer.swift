/// The way to one value of a document, such as `/name/0/given`.
///
/// Source: RFC 6901, <https://www.rfc-editor.org/rfc/rfc6901>
package struct JSONPointer: Sendable {
    /// Member names and item numbers from the outermost value on.
    package let parts: [String]

    /// - Returns: `nil` if it is no pointer.
    package init?(_ text: String) {
        guard text.isEmpty || text.hasPrefix("/") else { return nil }
        var parts: [String] = []
        for part in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let pieces = part.split(separator: "~", omittingEmptySubsequences: false)
            var plain = String(pieces[0])
            for piece in pieces.dropFirst() {
                guard let first = piece.first, first == "0" || first == "1" else { return nil }
                plain += (first == "0" ? "~" : "/") + piece.dropFirst()
            }
            parts.append(plain)
        }
        self.parts = parts
    }

    /// The number of an item; leading zeros are none, nor is anything that no array could hold.
    package static func number(_ part: String) -> Int? {
        guard !part.isEmpty, part.utf8.count < 10, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            part == "0" || !part.hasPrefix("0")
        else { return nil }
        return Int(part)
    }

    /// The value it leads to; `nil` if it leads nowhere.
    package func value(in root: JSONNode) -> JSONNode? {
        parts.reduce(root) { node, part in node.flatMap { Self.step(part, in: $0) } }
    }

    /// The container of what it leads to, be it there or not; `nil` for the outermost value.
    package func parent(in root: JSONNode) -> (node: JSONNode, last: String)? {
        guard let last = parts.last else { return nil }
        let parent = parts.dropLast().reduce(root as JSONNode?) { node, part in
            node.flatMap { Self.step(part, in: $0) }
        }
        return parent.map { ($0, last) }
    }

    private static func step(_ part: String, in node: JSONNode) -> JSONNode? {
        guard node.kind == .array else { return node[member: part] }
        guard let number = number(part) else { return nil }
        return node.elements.dropFirst(number).first { _ in true }
    }
}
