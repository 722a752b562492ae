import JSONTree

/// The leaves of a resource by their paths.
struct JSONElements {
    /// One leaf: its path, its value as spelled, and its token on the tape.
    struct Element: Hashable {
        let path: String
        let value: [UInt8]
        let token: Int
    }

    /// In the order of the resource.
    private(set) var all: [Element] = []

    /// `nil` if the bytes are no JSON.
    init?(_ json: [UInt8]) {
        guard let tree = try? JSONTree(json) else { return nil }
        add(tree.root, at: "")
    }

    /// The leaves of a value.
    init(_ node: JSONNode) { add(node, at: "") }

    /// Values by path.
    var byPath: [String: [UInt8]] { Dictionary(all.map { ($0.path, $0.value) }) { first, _ in first } }

    private mutating func add(_ node: JSONNode, at path: String) {
        switch node.kind {
        case .object: for (name, value) in node.members { add(value, at: path.isEmpty ? name : "\(path).\(name)") }
        case .array: for (index, value) in node.elements.enumerated() { add(value, at: "\(path)[\(index)]") }
        default: all.append(Element(path: path, value: Array(node.bytes), token: node.index))
        }
    }
}
