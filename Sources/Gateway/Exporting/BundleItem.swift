import JSONTree

/// One resource on its way out.
package struct BundleItem: Sendable {
    package let kind: String
    /// The id that other resources use.
    package let id: String
    package let json: [UInt8]

    package init(kind: String, id: String, json: [UInt8]) {
        self.kind = kind
        self.id = id
        self.json = json
    }

    /// How resources of one server refer to it.
    var relativeURL: String { "\(kind)/\(id)" }

    /// The resource with every reference led elsewhere; `nil` makes a logical reference of it.
    func led(_ target: (_ kind: String, _ id: String) -> String?) -> [UInt8] {
        guard let tree = try? JSONTree(json) else { return json }
        let references = LiteralReferences(tree)
        return references.found.isEmpty ? json : references.rewritten(target)
    }
}
