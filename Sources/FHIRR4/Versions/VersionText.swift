import JSONTree

/// A piece of converted JSON that remembers which value of the original each of its values comes from.
struct VersionText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var marks: [VersionMark] = []

    init() {}

    /// A value as it is spelled.
    init(_ node: JSONNode) {
        mark(node)
        bytes.append(contentsOf: node.bytes)
    }

    /// A number or word that the original spells as a string.
    init(unquoting node: JSONNode) {
        mark(node)
        bytes.append(contentsOf: node.bytes.dropFirst().dropLast())
    }

    /// Another string, which a value of the original decides.
    init(_ text: String, from node: JSONNode) {
        mark(node)
        quote(text)
    }

    /// JSON of our own, which a value of the original decides.
    init(json: String, from node: JSONNode) {
        mark(node)
        bytes.append(contentsOf: json.utf8)
    }

    /// An object with members in their order; a list of values is an array.
    init(object members: [VersionMember], from node: JSONNode) {
        mark(node)
        bytes.append(0x7B)
        for (number, member) in members.enumerated() {
            if number > 0 { bytes.append(0x2C) }
            quote(member.name)
            bytes.append(0x3A)
            append(member)
        }
        bytes.append(0x7D)
    }

    /// What comes next is decided by this value.
    mutating func mark(_ node: JSONNode) {
        marks.append(VersionMark(offset: UInt32(truncatingIfNeeded: bytes.count), source: node.token.start))
    }

    /// Another piece behind this one.
    mutating func append(_ other: VersionText) {
        let shift = UInt32(truncatingIfNeeded: bytes.count)
        bytes.append(contentsOf: other.bytes)
        for mark in other.marks {
            marks.append(VersionMark(offset: mark.offset &+ shift, source: mark.source))
        }
    }

    private mutating func append(_ member: VersionMember) {
        guard member.isList else {
            if let value = member.values.first { append(value) }
            return
        }
        bytes.append(0x5B)
        for (number, value) in member.values.enumerated() {
            if number > 0 { bytes.append(0x2C) }
            append(value)
        }
        bytes.append(0x5D)
    }

    private mutating func quote(_ text: String) {
        var json = JSONWriter()
        json.value(text)
        bytes.append(contentsOf: json.bytes)
    }
}
