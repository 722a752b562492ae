package import Findings

extension XMLElement {
    /// One piece of content.
    package enum Piece: Sendable {
        case element(XMLElement)
        case text(Leaf)
    }

    /// The elements directly inside, foreign ones included.
    package var children: XMLElements { XMLElements(self, named: nil, in: nil) }

    /// The elements of a name directly inside; the namespace is that of this element unless given.
    package func elements(named name: XMLName, in namespace: XMLNamespace? = nil) -> XMLElements {
        XMLElements(self, named: name, in: namespace ?? self.namespace)
    }

    /// The first element of a name directly inside.
    package func first(named name: XMLName, in namespace: XMLNamespace? = nil) -> XMLElement? {
        let wanted = namespace ?? self.namespace
        var position = contentStart
        while position < node.end {
            let child = tree.nodes[Int(position)]
            if child.name >= 0, tree.matches(child, name, wanted) { return XMLElement(tree: tree, index: position) }
            position = child.end
        }
        return nil
    }

    /// The first run of text directly inside; empty if there is none.
    package var text: Leaf {
        var position = contentStart
        while position < node.end {
            let child = tree.nodes[Int(position)]
            if child.flags.contains(.text) { return tree.leaf(child) }
            position = child.end
        }
        return .empty
    }

    /// Whether nothing but attributes stands inside.
    package var isEmpty: Bool { contentStart == node.end }

    /// Text and elements directly inside, in order; white space alone between two of them shows as `spaceBefore`.
    package var content: [(piece: Piece, spaceBefore: Bool)] {
        var pieces: [(piece: Piece, spaceBefore: Bool)] = []
        var position = contentStart
        while position < node.end {
            let child = tree.nodes[Int(position)]
            let piece: Piece =
                child.flags.contains(.text)
                ? .text(tree.leaf(child)) : .element(XMLElement(tree: tree, index: position))
            pieces.append((piece, child.flags.contains(.spaceBefore)))
            position = child.end
        }
        return pieces
    }

    /// Whether white space alone stood before the end tag.
    package var endsWithSpace: Bool { node.flags.contains(.spaceInside) }

    /// The element around it; `nil` for the root.
    package var parent: XMLElement? {
        node.parent < 0 ? nil : XMLElement(tree: tree, index: node.parent)
    }

    /// Every element inside, at any depth, in the order of the document.
    package var descendants: XMLDescendants { XMLDescendants(self) }

    var contentStart: Int32 { index + 1 + Int32(node.attributes) }
}
