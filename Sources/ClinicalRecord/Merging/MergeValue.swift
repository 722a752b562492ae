import JSONTree

/// A JSON value taken apart for merging; numbers and strings keep their spelling.
indirect enum MergeValue: Hashable {
    /// Members in order.
    case object([Member])
    case array([MergeValue])
    /// A string with its quotes, a number or a word, as spelled.
    case leaf([UInt8])

    /// One member of an object.
    struct Member: Hashable {
        var name: String
        var value: MergeValue
    }

    init(_ node: JSONNode) {
        switch node.kind {
        case .object: self = .object(node.children.map { Member(name: $0.name, value: MergeValue($0)) })
        case .array: self = .array(node.elements.map { MergeValue($0) })
        default: self = .leaf(Array(node.bytes))
        }
    }

    /// A string without characters that need escaping.
    init(plain text: String) { self = .leaf([0x22] + Array(text.utf8) + [0x22]) }

    /// A member of an object, or nil.
    subscript(_ name: String) -> MergeValue? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.name == name }?.value
        }
        set {
            guard case .object(var members) = self else { return }
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
            self = .object(members)
        }
    }

    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    var items: [MergeValue] {
        if case .array(let items) = self { items } else { [] }
    }

    /// A string's content as spelled; `nil` for all else.
    var text: String? {
        guard case .leaf(let bytes) = self, bytes.count >= 2, bytes[0] == 0x22 else { return nil }
        return JSONText.decode(bytes[1..<bytes.count - 1], isEscaped: bytes.contains(0x5C))
    }

    func write(into json: inout JSONWriter) {
        switch self {
        case .object(let members):
            json.object { for member in members { $0.member(named: member.name, member.value.write) } }
        case .array(let items): json.array { for item in items { item.write(into: &$0) } }
        case .leaf(let bytes): json.raw(bytes)
        }
    }
}
