import JSONTree

extension JSONNode {
    /// A string, unless it is empty.
    func text(_ name: StaticString) -> String? {
        guard let text = self[name]?.string, !text.isEmpty else { return nil }
        return text
    }

    /// The strings of a list; anything else in it is left out.
    func texts(_ name: StaticString) -> [String] { self[name]?.elements.compactMap(\.string) ?? [] }

    /// A decimal as spelled.
    func number(_ name: StaticString) -> String? { self[name]?.number }

    /// An integer; `nil` if it has a fraction or does not fit.
    func integer(_ name: StaticString) -> Int? { self[name]?.number.flatMap { Int($0) } }

    /// `true` or `false`.
    func flag(_ name: StaticString) -> Bool? { self[name]?.bool }

    /// A nested object.
    func element<Element: FHIRElement>(_ name: StaticString) -> Element? {
        guard let node = self[name], node.kind == .object else { return nil }
        return Element(node)
    }

    /// The objects of a list; anything else in it is left out.
    func list<Element: FHIRElement>(_ name: StaticString) -> [Element] {
        guard let node = self[name] else { return [] }
        return node.elements.compactMap { $0.kind == .object ? Element($0) : nil }
    }
}
