import JSONTree

/// A JSON value as it is spelled, white space left out.
enum SpelledJSON {
    /// A hash over names, values and shape; the order of members counts.
    static func hash(_ node: JSONNode) -> UInt64 {
        var hash = StableHash()
        let tokens = node.tree.tokens
        for token in tokens[node.index..<max(Int(node.token.next), node.index + 1)] {
            hash.add(UInt64(token.kind.rawValue) << 32 | UInt64(token.nameHash))
            if !token.isContainer { hash.add(node.tree.bytes[token.range]) }
        }
        return hash.value
    }
}
