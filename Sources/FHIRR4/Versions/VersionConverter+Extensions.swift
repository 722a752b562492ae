import JSONTree

extension VersionConverter {
    /// A value as an extension; `nil` if there is nothing in it.
    ///
    /// `type` is how the name of a choice ends; `nil` if only the shape tells.
    func extensionText(_ node: JSONNode, url: String, type: String? = nil) -> VersionText? {
        var members = [VersionMember(name: "url", values: [VersionText(url, from: node)])]
        switch node.kind {
        case .null, .array: return nil
        case .object:
            guard node.count > 0 else { return nil }
            if let type = type ?? VersionShape.type(of: node), let index = self.type(named: type),
                case .dataType = schema.types[index].kind, let value = object(node, type: index, path: type)
            {
                members.append(VersionMember(name: "value\(type)", values: [value]))
            } else {
                members.append(VersionMember(name: "extension", values: parts(of: node), isList: true))
            }
        case .string:
            let type = type == "Code" || type == "DateTime" ? type ?? "" : "String"
            members.append(VersionMember(name: "value\(type)", values: [VersionText(node)]))
        case .number:
            let isInteger = node.bytes.allSatisfy { (0x30...0x39).contains($0) } && node.bytes.count < 10
            members.append(
                VersionMember(name: isInteger ? "valueInteger" : "valueDecimal", values: [VersionText(node)])
            )
        case .true, .false: members.append(VersionMember(name: "valueBoolean", values: [VersionText(node)]))
        }
        return VersionText(object: members, from: node)
    }

    /// Each member as an extension; extensions stay what they are.
    private func parts(of node: JSONNode) -> [VersionText] {
        node.children.flatMap { child -> [VersionText] in
            if child.isNamed("extension") || child.isNamed("modifierExtension") {
                return child.items.map { object($0, type: schema.extension, path: "Extension") ?? VersionText($0) }
            }
            return child.items.compactMap { extensionText($0, url: child.name) }
        }
    }
}
