extension XMLElement {
    /// A number that is equal for elements of one tree that say the same, whatever they are called themselves.
    package var contentHash: Int {
        var hasher = Hasher()
        for position in Int(index) + 1..<Int(node.end) {
            let node = tree.nodes[position]
            hasher.combine(node.name)
            unsafe tree.text[Int(node.start)..<Int(node.start + node.length)].withUnsafeBytes {
                unsafe hasher.combine(bytes: $0)
            }
        }
        return hasher.finalize()
    }

    /// Whether another element of the same tree, of whatever name, holds the same names and values in the same order.
    package func saysTheSame(as other: XMLElement) -> Bool {
        let count = node.end - index
        guard tree === other.tree, count == other.node.end - other.index else { return false }
        guard node.attributes == other.node.attributes else { return false }
        for offset in 1..<max(count, 1) {
            let (left, right) = (tree.nodes[Int(index + offset)], tree.nodes[Int(other.index + offset)])
            guard left.name == right.name, left.length == right.length, left.attributes == right.attributes,
                left.end - index == right.end - other.index,
                tree.text[left.range].elementsEqual(tree.text[right.range])
            else { return false }
        }
        return true
    }
}
