import JSONTree

/// The literal references of a resource that name a resource of Chartway's own: `Kind/uuid`.
struct LiteralReferences {
    /// One `Reference` object with such a reference.
    struct Found {
        /// The object as a whole.
        let node: JSONNode
        /// The string that names the target, quotes included.
        let spelled: JSONNode
        let kind: String
        let id: String
    }

    private let tree: JSONTree
    /// In the order of the resource.
    let found: [Found]

    init(_ tree: JSONTree) {
        self.tree = tree
        found = tree.tokens.indices.lazy.filter { tree.tokens[$0].kind == .object }.compactMap { index in
            let node = tree.node(index)
            guard let spelled = node["reference"], let text = spelled.string else { return nil }
            let parts = text.split(separator: "/")
            guard parts.count == 2, parts[1].utf8.count == 36, parts[0].first?.isUppercase == true else { return nil }
            return Found(node: node, spelled: spelled, kind: String(parts[0]), id: String(parts[1]))
        }
    }

    /// The resource with every reference led elsewhere.
    ///
    /// - Parameter target: What to write for a reference; `nil` if there is nothing to lead it to: then it becomes a
    ///   logical reference, which claims no resource.
    /// - Returns: Compact or not as it was.
    func rewritten(_ target: (_ kind: String, _ id: String) -> String?) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(tree.bytes.count + found.count * 16)
        var done = 0
        for reference in found where reference.node.range.lowerBound >= done {
            if let text = target(reference.kind, reference.id) {
                bytes += tree.bytes[done..<reference.spelled.range.lowerBound]
                bytes += Array("\"\(text)\"".utf8)
                done = reference.spelled.range.upperBound
            } else {
                bytes += tree.bytes[done..<reference.node.range.lowerBound]
                bytes += Self.logical(reference)
                done = reference.node.range.upperBound
            }
        }
        return bytes + tree.bytes[done...]
    }

    private static func logical(_ reference: Found) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            for (name, value) in reference.node.members where name != "reference" {
                json.member(named: name) { $0.raw(value.bytes) }
            }
            if reference.node["type"] == nil { json.member("type", reference.kind) }
            guard reference.node["identifier"] == nil else { return }
            json.member("identifier") { json in
                json.object {
                    $0.member("system", "urn:ietf:rfc:3986")
                    $0.member("value", "urn:uuid:\(reference.id)")
                }
            }
        }
        return json.bytes
    }
}
