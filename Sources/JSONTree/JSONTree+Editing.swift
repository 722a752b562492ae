extension JSONTree {
    /// The document with another spelling of one value.
    package func replacing(_ node: JSONNode, with spelling: some Collection<UInt8>) -> [UInt8] {
        bytes[..<node.range.lowerBound] + Array(spelling) + bytes[node.range.upperBound...]
    }

    /// The document without one member or item.
    package func removing(_ child: JSONNode, from parent: JSONNode) -> [UInt8] {
        rewriting(parent, parent.children.filter { $0.index != child.index }.map { spelling($0, in: parent) })
    }

    /// The document with a member of an object replaced, or added behind the others.
    package func setting(_ name: String, to spelling: some Collection<UInt8>, in object: JSONNode) -> [UInt8] {
        if let old = object[member: name] { return replacing(old, with: spelling) }
        var json = JSONWriter()
        json.value(name)
        let member = json.bytes + [0x3A] + Array(spelling)
        return rewriting(object, object.children.map { self.spelling($0, in: object) } + [member])
    }

    /// The document with an item put before the one of that number; behind all if there is no such item.
    package func inserting(_ spelling: some Collection<UInt8>, at number: Int, in array: JSONNode) -> [UInt8] {
        var items = array.children.map { self.spelling($0, in: array) }
        items.insert(Array(spelling), at: min(number, items.count))
        return rewriting(array, items)
    }

    private func spelling(_ child: JSONNode, in parent: JSONNode) -> [UInt8] {
        guard parent.kind == .object else { return Array(child.bytes) }
        return [0x22] + Array(bytes[child.token.name]) + [0x22, 0x3A] + Array(child.bytes)
    }

    private func rewriting(_ parent: JSONNode, _ parts: [[UInt8]]) -> [UInt8] {
        let isObject = parent.kind == .object
        let inner = Array(parts.joined(separator: [0x2C]))
        return replacing(parent, with: [isObject ? 0x7B : 0x5B] + inner + [isObject ? 0x7D : 0x5D])
    }
}
