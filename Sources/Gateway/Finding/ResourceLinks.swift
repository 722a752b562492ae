import JSONTree

/// What a resource refers to among Chartway's own resources.
enum ResourceLinks {
    /// The targets of all literal references, in the order of the resource, repeats included.
    static func targets(in json: [UInt8]) -> [(kind: String, id: String)] {
        guard let tree = try? JSONTree(json) else { return [] }
        return LiteralReferences(tree).found.map { ($0.kind, $0.id) }
    }
}
