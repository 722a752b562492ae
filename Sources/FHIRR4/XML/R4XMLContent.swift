import XMLTree

/// The numbers of the elements and texts directly inside an element.
@safe struct R4XMLContent: Sequence, IteratorProtocol {
    private let nodes: UnsafeBufferPointer<XMLNode>
    private var index: Int
    private let end: Int

    init(_ nodes: UnsafeBufferPointer<XMLNode>, from index: Int, to end: Int) {
        unsafe self.nodes = unsafe nodes
        self.index = index
        self.end = Swift.min(end, nodes.count)
    }

    mutating func next() -> Int? {
        guard index < end else { return nil }
        defer { index = unsafe Int(nodes[index].end) }
        return index
    }
}
