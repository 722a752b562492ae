import JSONTree

/// One object of another version on its way to R4.
struct VersionObject {
    let converter: VersionConverter
    /// The R4 type that it becomes.
    let type: Int
    /// Its path in the words of its own version: `Immunization.vaccinationProtocol`.
    let path: String
    let source: JSONNode
    /// What says that it did not happen.
    var negation: JSONNode?
    private(set) var members: [VersionMember] = []
    private var groups: [String: VersionObject] = [:]

    init(_ converter: VersionConverter, type: Int, path: String, source: JSONNode) {
        (self.converter, self.type, self.path, self.source) = (converter, type, path, source)
    }

    /// Whether a member is there already.
    func has(_ name: String) -> Bool { members.contains { $0.name == name } }

    /// Whether there is no room for another value.
    func isFull(_ name: String) -> Bool {
        guard let element = converter.element(name, of: type) else { return true }
        return !element.isList && (has(name) || hasChoice(element))
    }

    private func hasChoice(_ element: R4Element) -> Bool {
        guard element.choice > 0 else { return false }
        return members.contains { converter.element($0.name, of: type)?.choice == element.choice }
    }

    /// A member that is R4 already.
    mutating func add(_ name: String, _ value: VersionText) {
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index].values.append(value)
        } else {
            let isList = converter.element(name, of: type)?.isList ?? false
            members.append(VersionMember(name: name, values: [value], isList: isList))
        }
    }

    /// A member that is R4 already, and a list if it says so.
    mutating func add(_ member: VersionMember) { members.append(member) }

    /// Puts another value where one may stand.
    mutating func replace(_ name: String, _ value: VersionText) {
        members.removeAll { $0.name == name || $0.name == "_\(name)" }
        add(name, value)
    }

    /// A value as the R4 element of that name; an extension if R4 does not take it there.
    mutating func keep(_ node: JSONNode, as name: String, called: String? = nil) {
        let called = called ?? node.name
        for item in node.items {
            if item.kind == .null, node.kind == .array {
                add(name, VersionText(item))
            } else if !isFull(name),
                let value = converter.value(item, as: name, of: type, path: "\(path).\(called)")
            {
                add(name, value)
            } else {
                extend(item, called: called)
            }
        }
    }

    /// The same in an object that R4 has around it.
    mutating func keep(_ node: JSONNode, as name: String, in group: String) {
        guard let element = converter.element(group, of: type) else { return extend(node) }
        var object =
            groups[group]
            ?? VersionObject(converter, type: Int(element.type), path: path, source: source)
        object.keep(node, as: name)
        groups[group] = object
    }

    /// Takes up a member that no rule speaks of.
    mutating func take(_ node: JSONNode, _ rules: VersionRules?) {
        let name = node.name
        if name == "resourceType", converter.isResource(type) { return }
        if let rule = rules?.members[name] {
            rule.apply(&self, node)
        } else if name.hasPrefix("_") {
            takeCompanion(node, rules)
        } else {
            keep(node, as: name)
        }
    }

    /// Id and extensions of a primitive go where the primitive went.
    private mutating func takeCompanion(_ node: JSONNode, _ rules: VersionRules?) {
        let plain = String(node.name.dropFirst())
        let rule = rules?.members[plain]
        let target = rule.map(\.target) ?? plain
        guard let target, converter.isPrimitive(target, of: type), let element = converter.element(target, of: type),
            source[member: plain].map({ value in
                members.first { $0.name == target }?.values.count == value.items.count
            }) ?? true
        else { return extend(node, called: plain) }
        let values = node.items.map { converter.companion($0, path: "\(path).\(plain)") }
        members.append(VersionMember(name: "_\(target)", values: values, isList: element.isList))
    }

    /// Ends the objects that were made around members.
    mutating func closeGroups() {
        for (name, group) in groups.sorted(by: { $0.key < $1.key }) {
            var group = group
            group.fill()
            add(name, group.text)
        }
    }

    /// The object as JSON.
    var text: VersionText { VersionText(object: members, from: source) }
}
