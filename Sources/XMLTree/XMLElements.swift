/// The elements directly inside another one, all or those of one name.
package struct XMLElements: Sequence, IteratorProtocol, Sendable {
    private let tree: XMLTree
    private let name: XMLName?
    private let namespace: XMLNamespace?
    private var position: Int32
    private let end: Int32

    init(_ element: XMLElement, named name: XMLName?, in namespace: XMLNamespace?) {
        tree = element.tree
        self.name = name
        self.namespace = namespace
        position = element.contentStart
        end = element.node.end
    }

    package mutating func next() -> XMLElement? {
        while position < end {
            let (index, node) = (position, tree.nodes[Int(position)])
            position = node.end
            guard node.name >= 0 else { continue }
            if let name, let namespace, !tree.matches(node, name, namespace) { continue }
            return XMLElement(tree: tree, index: index)
        }
        return nil
    }

    /// How many there are, counted by walking them.
    package var count: Int { reduce(0) { count, _ in count + 1 } }
}
