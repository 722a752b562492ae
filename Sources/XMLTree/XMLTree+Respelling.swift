extension XMLTree {
    /// The same document with some leaves spelled differently: every node and leaf keeps its number and its place.
    ///
    /// - Parameters:
    ///   - leaves: The numbers of leaves.
    ///   - respell: The bytes to stand in place of the given ones, as many as those; `nil`: the leaf is left out.
    /// - Returns: A document of its own; this one stays as it is.
    package func respelled(
        _ leaves: some Sequence<Int32>,
        _ respell: (ArraySlice<UInt8>) -> [UInt8]?
    ) -> XMLTree {
        var nodes = nodes
        var text = text
        for leaf in leaves {
            guard let index = node(ofLeaf: leaf).map({ Int($0) }) else { continue }
            let range = nodes[index].range
            if let bytes = respell(text[range]), bytes.count == range.count {
                text.replaceSubrange(range, with: bytes)
            } else {
                nodes[index].flags.remove(.leaf)
                nodes[index].length = 0
            }
        }
        return XMLTree(self, nodes: nodes, text: text)
    }
}
