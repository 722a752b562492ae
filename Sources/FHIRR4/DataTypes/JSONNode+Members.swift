import JSONTree

extension JSONNode {
    /// A string, unless it is empty.
    func text(_ name: StaticString) -> String? {
        guard let text = member(name)?.string, !text.isEmpty else { return nil }
        return text
    }

    /// The strings of a list; anything else in it is left out.
    func texts(_ name: StaticString) -> [String] { member(name)?.elements.compactMap(\.string) ?? [] }

    /// A decimal as spelled.
    func number(_ name: StaticString) -> String? { member(name)?.number }

    /// An integer; `nil` if it has a fraction or does not fit.
    func integer(_ name: StaticString) -> Int? { member(name)?.number.flatMap { Int($0) } }

    /// `true` or `false`.
    func flag(_ name: StaticString) -> Bool? { member(name)?.bool }

    /// A nested object.
    func element<Element: FHIRElement>(_ name: StaticString) -> Element? {
        guard let node = member(name), node.kind == .object else { return nil }
        return Element(node)
    }

    /// The objects of a list; anything else in it is left out.
    func list<Element: FHIRElement>(_ name: StaticString) -> [Element] {
        guard let node = member(name) else { return [] }
        return node.elements.compactMap { $0.kind == .object ? Element($0) : nil }
    }

    /// The member `_name`, which holds the extensions of the member `name`.
    func beside(_ name: StaticString) -> JSONNode? {
        member { token, _ in
            let spelled = tree.bytes[token.name]
            guard spelled.count == name.utf8CodeUnitCount + 1, spelled.first == 0x5F else { return false }
            return name.withUTF8Buffer { unsafe spelled.dropFirst().elementsEqual($0) }
        }
    }

    private func member(_ name: StaticString) -> JSONNode? {
        member { token, index in
            (token.isNameEscaped || Int(token.nameLength) == name.utf8CodeUnitCount)
                && JSONNode(tree: tree, index: index).isNamed(name)
        }
    }

    /// The first member that fits, found without a node for each of its siblings: most lookups are for what is not
    /// there.
    private func member(_ fits: (JSONToken, Int) -> Bool) -> JSONNode? {
        guard kind == .object else { return nil }
        let tokens = tree.tokens
        let end = Int(tokens[index].next)
        var position = index + 1
        while position < end {
            let token = tokens[position]
            if fits(token, position) { return JSONNode(tree: tree, index: position) }
            position = Int(token.next)
        }
        return nil
    }
}
