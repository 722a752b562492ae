/// The elements directly inside another one, all or those of one name; found while they are walked.
package struct XMLElements: Collection, Sendable {
    private let tree: XMLTree
    private let name: XMLName?
    private let namespace: XMLNamespace?
    /// Places on the tape.
    package private(set) var startIndex: Int32
    package let endIndex: Int32

    init(_ element: XMLElement, named name: XMLName?, in namespace: XMLNamespace?) {
        tree = element.tree
        self.name = name
        self.namespace = namespace
        startIndex = element.contentStart
        endIndex = element.node.end
        startIndex = match(from: startIndex)
    }

    package func index(after position: Int32) -> Int32 { match(from: tree.nodes[Int(position)].end) }

    package subscript(position: Int32) -> XMLElement { XMLElement(tree: tree, index: position) }

    /// The first element at a place or behind it that is asked for.
    private func match(from start: Int32) -> Int32 {
        var position = start
        while position < endIndex {
            let node = tree.nodes[Int(position)]
            if node.name >= 0 {
                guard let name, let namespace else { return position }
                if tree.matches(node, name, namespace) { return position }
            }
            position = node.end
        }
        return endIndex
    }
}
