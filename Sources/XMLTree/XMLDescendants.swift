/// The elements inside another one at any depth, in the order of the document.
package struct XMLDescendants: Sequence, IteratorProtocol, Sendable {
    private let tree: XMLTree
    private var position: Int32
    private let end: Int32

    init(_ element: XMLElement) {
        tree = element.tree
        position = element.contentStart
        end = element.node.end
    }

    package mutating func next() -> XMLElement? {
        while position < end {
            let (index, node) = (position, tree.nodes[Int(position)])
            if node.name < 0 {
                position += 1
                continue
            }
            position += 1 + Int32(node.attributes)
            return XMLElement(tree: tree, index: index)
        }
        return nil
    }
}
