/// The content of an element as a stream of tags and texts, without recursion.
package struct XMLWalk: Sequence, IteratorProtocol, Sendable {
    /// One step through the content.
    package enum Step: Sendable {
        case start(XMLElement)
        case end(XMLElement)
        /// The bytes of a run of text, and its number among the leaves.
        case text(ArraySlice<UInt8>, leaf: Int32)
        /// White space alone between two pieces.
        case space
    }

    private let tree: XMLTree
    private let root: Int32
    private var open: Int32
    private var position: Int32
    private var spaceTold = false

    /// Starts after the start tag of an element; its own end is not told.
    package init(inside element: XMLElement) {
        tree = element.tree
        root = element.index
        open = element.index
        position = element.contentStart
    }

    package mutating func next() -> Step? {
        if position >= tree.nodes[Int(open)].end { return leave() }
        let node = tree.nodes[Int(position)]
        if node.flags.contains(.spaceBefore), !spaceTold {
            spaceTold = true
            return .space
        }
        spaceTold = false
        defer { if node.name < 0 { position = node.end } }
        guard node.name >= 0 else {
            return .text(tree.text[Int(node.start)..<Int(node.start + node.length)], leaf: node.leaf)
        }
        open = position
        let element = XMLElement(tree: tree, index: position)
        position = element.contentStart
        return .start(element)
    }

    private mutating func leave() -> Step? {
        if tree.nodes[Int(open)].flags.contains(.spaceInside), !spaceTold {
            spaceTold = true
            return .space
        }
        spaceTold = false
        guard open != root else { return nil }
        let left = XMLElement(tree: tree, index: open)
        open = tree.nodes[Int(open)].parent
        return .end(left)
    }

    /// Passes over what is inside the element whose start was told last.
    package mutating func skip() { position = tree.nodes[Int(open)].end }
}
