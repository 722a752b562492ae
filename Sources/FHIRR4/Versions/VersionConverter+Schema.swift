import JSONTree

/// What R4 says of an element.
extension VersionConverter {
    func type(named name: String) -> Int? {
        let utf8 = Array(name.utf8)
        return unsafe utf8.withUnsafeBufferPointer { unsafe schema.type(named: R4Bytes($0)) }
    }

    func element(_ name: String, of type: Int) -> R4Element? {
        schema.find(Array(name.utf8), in: type).map { schema.elements[$0] }
    }

    func isResource(_ type: Int) -> Bool { schema.types[type].isResource }

    func isPrimitive(_ name: String, of type: Int) -> Bool {
        guard let element = element(name, of: type) else { return false }
        return isPrimitive(element)
    }

    /// Whether the element takes the code; any if it is not bound to a list.
    func isKnown(_ code: String, as name: String, in type: Int) -> Bool {
        guard let element = element(name, of: type) else { return false }
        return element.codes == 0 || knows(code, element)
    }

    func knows(_ code: String, _ element: R4Element) -> Bool {
        let utf8 = Array(code.utf8)
        return unsafe utf8.withUnsafeBufferPointer { unsafe schema.codes.contains(R4Bytes($0), in: element.codes) }
    }

    /// Whether a reference of this element may lead where this one leads; what is no reference may.
    func allows(_ node: JSONNode, _ element: R4Element) -> Bool {
        guard element.targets != 0, let text = node["reference"]?.string else { return true }
        let utf8 = Array(text.utf8)
        let kind = unsafe utf8.withUnsafeBufferPointer { buffer in
            unsafe R4ReferenceText.kind(R4Bytes(buffer)).map(\.text)
        }
        guard let kind else { return true }
        let name = Array(version.kindOfR4(kind).utf8)
        guard let number = unsafe name.withUnsafeBufferPointer({ unsafe schema.kind(named: R4Bytes($0)) }) else {
            return false
        }
        return schema.allows(element, kind: number)
    }

    /// The elements that a type must have.
    func required(of type: Int) -> [VersionRequired] {
        let elements = schema.types[type].elements.map { schema.elements[$0] }.filter { $0.required != 0 }
        return Dictionary(grouping: elements, by: \.required).sorted { $0.key < $1.key }.map { _, group in
            let first = group[0]
            let name = schema.name(Int(first.type))
            return VersionRequired(
                names: group.map { schema.stem($0) + text($0) },
                isList: first.isList,
                isReference: name == "Reference" || first.isList && !isPrimitive(first) && name.contains("."),
                isPrimitive: isPrimitive(first),
                takesUnknown: first.codes != 0 && isPrimitive(first) && knows("unknown", first)
            )
        }
    }

    /// What the name of a choice ends with; empty if there is none.
    private func text(_ element: R4Element) -> String {
        guard element.choice > 0 else { return "" }
        let type = schema.name(Int(element.type))
        return type.prefix(1).uppercased() + type.dropFirst()
    }

    private func isPrimitive(_ element: R4Element) -> Bool {
        if case .primitive = schema.types[Int(element.type)].kind { true } else { false }
    }
}
