import Findings
import JSONTree

/// Leads from converted JSON back to the document as it was received.
struct VersionOrigin: Sendable {
    /// The resource as it was received.
    let resource: JSONNode
    private let marks: [VersionMark]

    init(_ resource: JSONNode, _ marks: [VersionMark]) { (self.resource, self.marks) = (resource, marks) }

    /// The value of the original that a byte of the converted JSON comes from.
    func token(ofOffset offset: Int) -> Int {
        let mark = Self.last(marks.count) { Int(marks[$0].offset) <= offset }
        guard let source = mark.map({ Int(marks[$0].source) }) else { return resource.index }
        let tokens = resource.tree.tokens
        return Self.last(tokens.count) { Int(tokens[$0].start) <= source } ?? resource.index
    }

    /// The same place of the original; `path` is that of the resource.
    func place(_ place: Place, below path: String) -> Place {
        guard let offset = place.offset else { return place }
        let token = token(ofOffset: offset)
        let rest = resource.tree.path(from: resource.index, to: token)
        return Place(
            offset: Int(resource.tree.tokens[token].start),
            line: place.line,
            path: rest.isEmpty ? path : "\(path).\(rest)"
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
