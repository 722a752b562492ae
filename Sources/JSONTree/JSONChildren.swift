/// The values directly inside an object or array, in the order of the document.
package struct JSONChildren: Sequence, IteratorProtocol, Sendable {
    private let tree: JSONTree
    private var index: Int
    private let end: Int

    package init(tree: JSONTree, index: Int, end: Int) {
        self.tree = tree
        self.index = index
        self.end = end
    }

    static func none(of tree: JSONTree) -> JSONChildren { JSONChildren(tree: tree, index: 0, end: 0) }

    package mutating func next() -> JSONNode? {
        guard index < end else { return nil }
        defer { index = Int(tree.tokens[index].next) }
        return JSONNode(tree: tree, index: index)
    }
}
