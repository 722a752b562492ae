import JSONTree

extension R4Schema {
    /// An element as FHIRPath names it: what JSON calls it, its type and whether JSON has an array of it.
    struct Member {
        let name: String
        let type: Int
        let isList: Bool
    }

    /// - Parameters:
    ///   - name: Without the type of a choice: `value`.
    ///   - type: The type that has the element, an index.
    ///   - object: The object, where a choice has been made.
    /// - Returns: `nil` if there is no such element, or if no choice has been made.
    func member(_ name: String, of type: Int, in object: JSONNode) -> Member? {
        if let index = find(Array(name.utf8), in: type) { return member(elements[index], named: name) }
        for child in object.children {
            let spelled = child.name
            guard spelled.hasPrefix(name), let index = find(Array(spelled.utf8), in: type),
                elements[index].choice > 0, stem(elements[index]) == name
            else { continue }
            return member(elements[index], named: spelled)
        }
        return nil
    }

    /// An element by what JSON calls it.
    func member(named name: String, of type: Int) -> Member? {
        find(Array(name.utf8), in: type).map { member(elements[$0], named: name) }
    }

    private func member(_ element: R4Element, named name: String) -> Member {
        Member(name: name, type: Int(element.type), isList: element.isList)
    }

    /// The type of resources of a kind; `nil` if R4 has none.
    func type(ofKind kind: String) -> Int? {
        let name = Array(kind.utf8)
        return unsafe name.withUnsafeBufferPointer { unsafe type(named: R4Bytes($0)) }
    }
}
