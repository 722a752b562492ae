package import Findings
package import JSONTree

/// Leads from converted JSON back to the document as it was received.
package struct VersionOrigin: Sendable {
    /// The document as it was received.
    package let tree: JSONTree
    private let marks: [VersionMark]

    init(_ tree: JSONTree, _ marks: [VersionMark]) { (self.tree, self.marks) = (tree, marks) }

    /// The value of the original that a byte of the converted JSON comes from.
    package func token(ofOffset offset: Int) -> Int {
        let mark = Self.last(marks.count) { Int(marks[$0].offset) <= offset }
        let source = mark.map { Int(marks[$0].source) + max(0, marks[$0].isRun ? offset - Int(marks[$0].offset) : 0) }
        let tokens = tree.tokens
        return Self.last(tokens.count) { Int(tokens[$0].start) <= source ?? 0 } ?? 0
    }

    /// The same place of the original.
    package func place(_ place: Place) -> Place {
        guard let offset = place.offset else { return place }
        let token = token(ofOffset: offset)
        let kind = tree.root["resourceType"]?.string ?? ""
        let path = tree.path(to: token)
        return Place(
            offset: Int(tree.tokens[token].start),
            line: place.line,
            path: path.isEmpty ? kind : "\(kind).\(path)"
        )
    }

    /// The last number below a count for which what grows still holds.
    private static func last(_ count: Int, where holds: (Int) -> Bool) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }
}
