import XMLTree

/// Tells which of several elements stands where the standard allows each of them, without making a string of its name.
struct KindTable<Kind: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
    private let kinds: [UInt64: Kind]

    /// Of all cases, whose raw values are the names of the elements.
    init() {
        kinds = Dictionary(uniqueKeysWithValues: Kind.allCases.map { (ByteHash.of($0.rawValue), $0) })
    }

    /// What an element is by its name.
    subscript(element: XMLElement) -> Kind? {
        guard let kind = kinds[element.nameHash], element.isNamed(text: kind.rawValue) else { return nil }
        return kind
    }

    /// The first child that is one of these.
    func child(of element: XMLElement) -> XMLElement? {
        var children = element.children
        while let child = children.next() {
            if self[child] != nil { return child }
        }
        return nil
    }
}
