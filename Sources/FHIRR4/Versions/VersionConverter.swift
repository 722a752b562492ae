import JSONTree

/// Writes resources of another version as R4, from the tape.
struct VersionConverter {
    let version: FHIRVersion
    let schema = R4Schema.shared
    let rules: [String: VersionRules]

    init(_ version: FHIRVersion) {
        self.version = version
        rules = VersionRules.of(version)
    }

    /// The resource as R4; `nil` if its kind is not converted.
    func resource(_ node: JSONNode) -> VersionText? {
        guard let kind = node["resourceType"]?.string, version.converts(kind), !version.isBeyondR4(kind, node) else {
            return nil
        }
        let name = version.kindOfR4(kind)
        guard let type = type(named: name) else { return nil }
        return object(node, type: type, path: kind)
    }

    /// The object as an R4 type; `nil` if R4 has none of its members.
    func object(_ node: JSONNode, type: Int, path: String) -> VersionText? {
        var object = VersionObject(self, type: type, path: path, source: node)
        let rules = self.rules[schema.name(type)]
        if isResource(type) {
            let kind = node["resourceType"] ?? node
            object.add(VersionMember(name: "resourceType", values: [VersionText(schema.name(type), from: kind)]))
        }
        for child in node.children where !child.name.hasPrefix("_") { object.take(child, rules) }
        for child in node.children where child.name.hasPrefix("_") { object.take(child, rules) }
        object.closeGroups()
        rules?.finish?(&object)
        if !object.members.contains(where: { $0.name != "extension" }), node["extension"] == nil { return nil }
        object.fill()
        return object.text
    }

    /// A value as the element of that name; `nil` if R4 does not take it there.
    func value(_ node: JSONNode, as name: String, of type: Int, path: String) -> VersionText? {
        guard let index = schema.find(Array(name.utf8), in: type) else { return nil }
        let element = schema.elements[index]
        let target = Int(element.type)
        switch schema.types[target].kind {
        case .primitive(let format):
            if index == schema.referenceText { return referenceText(node) }
            return primitive(node, format, element)
        case .resource: return nil
        case .anyResource: return node.kind == .object ? resource(node) ?? VersionText(node) : nil
        case .dataType, .backbone:
            if node.kind == .string, ["CodeableConcept", "Annotation"].contains(schema.name(target)) {
                return .object("text", VersionText(node), from: node)
            }
            guard node.kind == .object, allows(node, element) else { return nil }
            return object(node, type: target, path: path)
        }
    }

    /// The id and extensions of a primitive.
    func companion(_ node: JSONNode, path: String) -> VersionText {
        guard node.kind == .object else { return VersionText(node) }
        return object(node, type: schema.element, path: path) ?? VersionText(node)
    }

    /// A reference, whatever it leads to.
    func reference(_ node: JSONNode) -> VersionText {
        type(named: "Reference").flatMap { object(node, type: $0, path: "Reference") } ?? VersionText(node)
    }

    private func primitive(_ node: JSONNode, _ format: R4Format, _ element: R4Element) -> VersionText? {
        switch format {
        case .boolean:
            if node.bool != nil { return VersionText(node) }
            return node.flag == nil ? nil : VersionText(unquoting: node)
        case .integer, .positiveInt, .unsignedInt, .decimal:
            if node.kind == .number { return VersionText(node) }
            guard let text = node.string, !text.isEmpty, text.utf8.allSatisfy({ "+-.eE0123456789".utf8.contains($0) })
            else { return nil }
            return VersionText(unquoting: node)
        default:
            guard let text = node.string else { return nil }
            return element.codes == 0 || knows(text, element) ? VersionText(node) : nil
        }
    }

    private func referenceText(_ node: JSONNode) -> VersionText? {
        guard let text = node.string else { return nil }
        let address = version.addressOfR4(text)
        return address == text ? VersionText(node) : VersionText(address, from: node)
    }
}
