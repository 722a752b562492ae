import JSONTree

/// What one operation of a FHIRPath Patch does at the place that its path leads to.
enum PatchChange {
    case add(name: String, value: JSONNode)
    case insert(index: Int, value: JSONNode)
    case replace(value: JSONNode)
    case delete
    case move(from: Int, to: Int)

    /// - Returns: `nil` if it is no such operation.
    init?(_ operation: JSONNode) {
        let kind = Self.part("type", of: operation).flatMap { $0["valueCode"] ?? $0["valueString"] }?.string
        func number(_ name: String) -> Int? {
            Self.part(name, of: operation)?["valueInteger"]?.number.flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 }
        }
        let value = Self.part("value", of: operation)
        switch kind {
        case "add":
            guard let name = Self.part("name", of: operation)?["valueString"]?.string, let value else { return nil }
            self = .add(name: name, value: value)
        case "insert":
            guard let index = number("index"), let value else { return nil }
            self = .insert(index: index, value: value)
        case "replace":
            guard let value else { return nil }
            self = .replace(value: value)
        case "delete": self = .delete
        case "move":
            guard let source = number("source"), let destination = number("destination") else { return nil }
            self = .move(from: source, to: destination)
        default: return nil
        }
    }

    static func part(_ name: String, of operation: JSONNode) -> JSONNode? {
        operation["part"]?.elements.first { $0["name"]?.string == name }
    }

    /// The document afterwards; `nil` if there is no place for it.
    func apply(at spot: PatchPath.Spot, in tree: JSONTree) -> [UInt8]? {
        switch self {
        case .add(let name, let value): Self.add(name, value, to: spot, in: tree)
        case .insert(let index, let value): Self.insert(value, at: index, beside: spot, in: tree)
        case .replace(let value):
            Self.spelling(value, isElement: false).map { tree.replacing(spot.node, with: $0.bytes) }
        case .delete: Self.delete(spot, in: tree)
        case .move(let from, let to): Self.move(from, to, beside: spot, in: tree)
        }
    }

    /// A new element of an object; another item where there is a list.
    private static func add(_ name: String, _ value: JSONNode, to spot: PatchPath.Spot, in tree: JSONTree) -> [UInt8]? {
        guard spot.node.kind == .object, let spelling = spelling(value, isElement: true) else { return nil }
        let schema = R4Schema.shared
        let plain = schema.member(named: name, of: spot.type)
        guard let member = plain ?? schema.member(named: name + spelling.type, of: spot.type) else { return nil }
        guard member.isList else { return tree.setting(member.name, to: spelling.bytes, in: spot.node) }
        if let list = spot.node[member: member.name] { return tree.inserting(spelling.bytes, at: .max, in: list) }
        return tree.setting(member.name, to: [0x5B] + spelling.bytes + [0x5D], in: spot.node)
    }

    private static func insert(
        _ value: JSONNode,
        at index: Int,
        beside spot: PatchPath.Spot,
        in tree: JSONTree
    ) -> [UInt8]? {
        guard let list = spot.parent, list.kind == .array, index <= list.count,
            let spelling = spelling(value, isElement: false)
        else { return nil }
        return tree.inserting(spelling.bytes, at: index, in: list)
    }

    /// A list whose last item goes is no list any more.
    private static func delete(_ spot: PatchPath.Spot, in tree: JSONTree) -> [UInt8]? {
        guard let parent = spot.parent else { return nil }
        guard parent.kind == .array, parent.count == 1 else { return tree.removing(spot.node, from: parent) }
        return holder(of: parent, in: tree.root).map { tree.removing(parent, from: $0) }
    }

    private static func move(_ from: Int, _ to: Int, beside spot: PatchPath.Spot, in tree: JSONTree) -> [UInt8]? {
        guard let list = spot.parent, list.kind == .array, from < list.count, to < list.count,
            let node = list.elements.dropFirst(from).first(where: { _ in true })
        else { return nil }
        let without = tree.removing(node, from: list)
        guard let rest = try? JSONTree(without) else { return nil }
        return rest.inserting(Array(node.bytes), at: to, in: JSONNode(tree: rest, index: list.index))
    }

    /// The object or array that has a value.
    private static func holder(of node: JSONNode, in root: JSONNode) -> JSONNode? {
        var holder = root
        while holder.index != node.index {
            let child = holder.children.first { $0.index <= node.index && node.index < Int($0.token.next) }
            guard let child else { return nil }
            if child.index == node.index { return holder }
            holder = child
        }
        return nil
    }

    /// What stands in `value[x]`, with the name of its type; an element that has no type of its own comes in parts.
    private static func spelling(_ part: JSONNode, isElement: Bool) -> (bytes: [UInt8], type: String)? {
        for child in part.children where child.name.hasPrefix("value") {
            return (Array(child.bytes), String(child.name.dropFirst(5)))
        }
        guard let parts = part["part"], isElement || parts.count > 0 else { return nil }
        var json = JSONWriter()
        json.object { json in
            for part in parts.elements {
                guard let name = part["name"]?.string, let inner = spelling(part, isElement: true) else { continue }
                json.member(named: name) { $0.raw(inner.bytes) }
            }
        }
        return (json.bytes, "")
    }
}
