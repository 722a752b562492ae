package import Findings

extension XMLTree {
    /// A kind of attribute of a kind of element, as the tape numbers names; for tables made once per document.
    package struct NamePair: Sendable, Hashable {
        package let element: Int32
        /// -1 for text.
        package let attribute: Int32
    }

    /// How many distinct names the document has.
    package var nameCount: Int { names.count }

    /// The local name behind a number.
    package func localName(ofNumber number: Int) -> String { localName(Int32(truncatingIfNeeded: number)) }

    /// The namespace behind a number.
    package func namespace(ofNumber number: Int) -> XMLNamespace { names[number].namespace }

    /// Tells every leaf with the names of its element and attribute, in the order of the document.
    package func forEachLeaf(_ body: (Int32, NamePair) -> Void) {
        for node in nodes where node.flags.contains(.leaf) {
            let parent = node.parent >= 0 ? nodes[Int(node.parent)].name : -1
            body(node.leaf, NamePair(element: parent, attribute: node.name))
        }
    }

    /// Every attribute of a name and the element it belongs to, in the order of the document.
    package func elements(withAttribute name: XMLName) -> [(value: Leaf, element: XMLElement)] {
        let numbers = Set(names.indices.filter { matches(Int32($0), name) }.map { Int32($0) })
        guard !numbers.isEmpty else { return [] }
        return nodes.filter { $0.flags.contains([.attribute, .leaf]) && numbers.contains($0.name) }
            .map { (leaf($0), XMLElement(tree: self, index: $0.parent)) }
    }

    private func matches(_ number: Int32, _ name: XMLName) -> Bool {
        names[Int(number)].namespace == .none && names[Int(number)].key == name.key
            && localName(number).utf8.count == name.text.utf8CodeUnitCount
    }
}
