package import Findings

/// One element of a tree: a number and the tree it stands in, cheap to copy and never a copy of content.
package struct XMLElement: Sendable {
    package let tree: XMLTree
    let index: Int32

    var node: XMLNode { tree.nodes[Int(index)] }

    /// The local name.
    package var name: String { tree.localName(node.name) }

    /// The ``ByteHash`` of the local name.
    package var nameHash: UInt64 { tree.names[Int(node.name)].hash }

    /// Whether this is its local name, in any namespace.
    package func isNamed(text: String) -> Bool {
        let name = tree.names[Int(node.name)]
        return ByteHash.isEqual(tree.nameText, Int(name.start)..<Int(name.start + name.length), to: text)
    }

    /// Where the name belongs.
    package var namespace: XMLNamespace { tree.names[Int(node.name)].namespace }

    /// Whether it bears this local name; the namespace is the one of the root unless given.
    package func isNamed(_ name: XMLName, in namespace: XMLNamespace? = nil) -> Bool {
        tree.matches(node, name, namespace ?? self.namespace)
    }

    /// The value of an attribute; empty if there is none or it is blank.
    package func attribute(_ name: XMLName, in namespace: XMLNamespace = .none) -> Leaf {
        guard let found = attributeIndex(name, namespace) else { return .empty }
        return tree.leaf(tree.nodes[found])
    }

    /// Whether an attribute holds exactly this text; nothing is copied.
    package func attribute(_ name: XMLName, is value: String) -> Bool {
        guard let found = attributeIndex(name, .none) else { return false }
        return ByteHash.isEqual(tree.text, tree.nodes[found].range, to: value)
    }

    /// A number that is equal for equal values of an attribute; `nil` if there is none.
    package func hash(ofAttribute name: XMLName) -> UInt64? {
        attributeIndex(name, .none).map { ByteHash.of(tree.text, tree.nodes[$0].range) }
    }

    /// Which of these local names it bears, in any namespace.
    package func position(in names: [XMLName]) -> Int? {
        let entry = tree.names[Int(node.name)]
        for position in names.indices where tree.matches(entry, names[position]) { return position }
        return nil
    }

    private func attributeIndex(_ name: XMLName, _ namespace: XMLNamespace) -> Int? {
        let first = Int(index) + 1
        for position in first..<first + Int(node.attributes)
        where tree.matches(tree.nodes[position], name, namespace) {
            return position
        }
        return nil
    }

    /// All attributes that hold something, in the order of the document.
    package var attributes: [(name: String, value: Leaf)] {
        let first = Int(index) + 1
        return (first..<first + Int(node.attributes)).compactMap {
            let leaf = tree.leaf(tree.nodes[$0])
            return leaf.isEmpty ? nil : (tree.localName(tree.nodes[$0].name), leaf)
        }
    }

    /// The numbers of all leaves of the element and of everything inside it.
    package var leaves: Range<Int32> {
        let end = Int(node.end)
        return node.leaf..<(end < tree.nodes.count ? tree.nodes[end].leaf : Int32(tree.leafCount))
    }

    /// The numbers of the leaves of its own attributes.
    package var attributeLeaves: Range<Int32> {
        let after = Int(index) + 1 + Int(node.attributes)
        return node.leaf..<(after < tree.nodes.count ? tree.nodes[after].leaf : Int32(tree.leafCount))
    }

    /// Counted from 1.
    package var line: Int { Int(node.line) }

    /// The line and the path.
    package var place: Place { tree.place(ofNode: index) }

    /// The path, with positions from 1: `/ClinicalDocument/component[1]`.
    package var path: String { tree.path(ofNode: index) }

    /// Tells elements of one tree apart; grows in the order of the document.
    package var number: Int32 { index }
}

extension XMLElement: Hashable {
    package static func == (left: XMLElement, right: XMLElement) -> Bool {
        left.index == right.index && left.tree === right.tree
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
