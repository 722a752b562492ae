import JSONTree
import XMLTree

/// An XML tree without its reference counts; valid while ``read(_:_:)`` runs.
@safe struct R4XMLTape {
    private let nodes: UnsafeBufferPointer<XMLNode>
    private let text: R4Bytes
    private let letters: R4Bytes
    /// The distinct names, by their numbers.
    let names: [R4XMLName]

    private init(
        _ tree: XMLTree,
        _ nodes: UnsafeBufferPointer<XMLNode>,
        _ text: UnsafeBufferPointer<UInt8>,
        _ letters: UnsafeBufferPointer<UInt8>
    ) {
        unsafe self.nodes = unsafe nodes
        self.text = unsafe R4Bytes(text)
        let all = unsafe R4Bytes(letters)
        self.letters = all
        names = tree.names.map { R4XMLName($0, all) }
    }

    /// Gives the tape of a tree to a walk over it, which must not keep it.
    static func read<Result>(_ tree: XMLTree, _ body: (R4XMLTape) -> Result) -> Result {
        unsafe tree.nodes.withUnsafeBufferPointer { nodes in
            unsafe tree.text.withUnsafeBufferPointer { text in
                unsafe tree.nameText.withUnsafeBufferPointer { body(unsafe R4XMLTape(tree, nodes, text, $0)) }
            }
        }
    }

    /// How many nodes there are.
    var count: Int { unsafe nodes.count }

    /// A node; behind the last one, the last one.
    @inline(__always) subscript(_ index: Int) -> XMLNode {
        unsafe nodes[UInt(bitPattern: index) < UInt(bitPattern: nodes.count) ? index : nodes.count - 1]
    }

    /// What an attribute or a text says.
    @inline(__always) func value(_ node: XMLNode) -> R4Bytes { text[Int(node.start)..<Int(node.start + node.length)] }

    /// The name of an element or attribute.
    @inline(__always) func name(_ node: XMLNode) -> R4XMLName { names[Int(node.name)] }

    /// The letters of a name.
    @inline(__always) func letters(_ name: R4XMLName) -> R4Bytes { letters[name.text] }

    /// The URI of a name's namespace.
    func uri(_ name: R4XMLName) -> String { name.namespace == .foreign ? letters[name.uri].text : name.namespace.uri }

    /// The numbers of an element's attributes.
    @inline(__always) func attributes(_ index: Int) -> Swift.Range<Int> {
        index + 1..<index + 1 + Int(self[index].attributes)
    }

    /// The elements and texts directly inside an element.
    func content(_ index: Int) -> R4XMLContent {
        unsafe R4XMLContent(nodes, from: attributes(index).upperBound, to: Int(self[index].end))
    }

    /// How many leaves an element and all that is in it hold.
    func leaves(_ index: Int, of tree: XMLTree) -> Int {
        let end = Int(self[index].end)
        return (end < count ? Int(self[end].leaf) : tree.leafCount) - Int(self[index].leaf)
    }
}

extension XMLNode {
    /// Whether it is text; attributes are asked for by their place.
    var isText: Bool { name < 0 }
}
