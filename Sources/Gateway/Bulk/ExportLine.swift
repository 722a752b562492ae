import JSONTree

/// Spells a resource as one line of an export.
struct ExportLine {
    /// Where FHIR is spoken, without a slash at the end.
    let base: String
    /// What is left of it; `nil` for all.
    let subset: ResourceSubset?

    /// - Returns: `nil` if it is no JSON.
    func spell(_ resource: StampedResource) -> [UInt8]? {
        let json = subset?.json(resource) ?? resource.json
        guard let tree = try? JSONTree(json) else { return nil }
        return tree.copy(0, changes: attachments(tree))
    }

    /// An attachment that is a Binary of this server is fetched from its whole address, under the same token.
    private func attachments(_ tree: JSONTree) -> [JSONChange] {
        tree.tokens.indices.compactMap { index -> JSONChange? in
            guard tree.tokens[index].kind == .object, let url = tree.node(index)["url"],
                let text = url.string, text.hasPrefix("Binary/")
            else { return nil }
            return JSONChange(url.index, string: "\(base)/\(text)")
        }
        .sorted { $0.token < $1.token }
    }
}
