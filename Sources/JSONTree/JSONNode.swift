/// One value of a ``JSONTree``; it costs a reference and a number.
package struct JSONNode: Sendable {
    package typealias Kind = JSONToken.Kind

    /// The document.
    package let tree: JSONTree
    /// The number of its token on the tape.
    package let index: Int

    package init(tree: JSONTree, index: Int) {
        self.tree = tree
        self.index = index
    }

    /// What is known of the value without reading it.
    package var token: JSONToken { tree.tokens[index] }

    /// What the value is.
    package var kind: Kind { token.kind }

    /// The member of that name; `nil` if there is none or this is no object.
    package subscript(_ name: StaticString) -> JSONNode? {
        let token = token
        guard token.kind == .object else { return nil }
        var index = index + 1
        while index < Int(token.next) {
            let child = JSONNode(tree: tree, index: index)
            if child.isNamed(name) { return child }
            index = Int(tree.tokens[index].next)
        }
        return nil
    }

    /// The member of that name; `nil` if there is none or this is no object.
    package subscript(member name: String) -> JSONNode? {
        guard kind == .object else { return nil }
        let utf8 = Array(name.utf8)
        return children.first { $0.isNamed(utf8) }
    }

    /// Names and values of an object in the order of the document; empty if this is no object.
    package var members: some Sequence<(name: String, value: JSONNode)> {
        (kind == .object ? children : .none(of: tree)).lazy.map { (name: $0.name, value: $0) }
    }

    /// The items of an array in the order of the document; empty if this is no array.
    package var elements: JSONChildren { kind == .array ? children : .none(of: tree) }

    /// The values of members or the items, whichever there are.
    package var children: JSONChildren {
        let token = token
        return token.isContainer
            ? JSONChildren(tree: tree, index: index + 1, end: Int(token.next)) : .none(of: tree)
    }

    /// How many members or items there are, 0 for all else; counted by stepping over them.
    package var count: Int { children.reduce(0) { count, _ in count + 1 } }

    /// The text of a string, escapes resolved; `nil` for all else.
    package var string: String? {
        let token = token
        guard token.kind == .string else { return nil }
        return JSONText.decode(tree.bytes[token.content], isEscaped: token.isEscaped)
    }

    /// A number as spelled: `1.50`; `nil` for all else.
    package var number: String? { kind == .number ? String(decoding: bytes, as: UTF8.self) : nil }

    /// `nil` for all that is neither `true` nor `false`.
    package var bool: Bool? {
        switch kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// Where it stands in the original, quotes and brackets included.
    package var range: Range<Int> { token.range }

    /// The value as spelled.
    package var bytes: ArraySlice<UInt8> { tree.bytes[range] }
}
