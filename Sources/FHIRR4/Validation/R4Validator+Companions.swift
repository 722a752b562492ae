import JSONTree

/// Members beside the plain ones: `resourceType`, `_birthDate`, names with escapes, and unknown ones.
extension R4Validator {
    /// Takes up a member that is not found by the bytes of its name.
    mutating func oddMember(_ index: Int) -> Int {
        let node = tree.node(index)
        let type = frames[frames.count - 1].type
        if node.isNamed("resourceType"), schema.types[type].isResource { return Int(tokens[index].next) }
        let name = Array(node.name.utf8)
        if tokens[index].isNameEscaped, let element = schema.find(name.span, hash: JSONName.hash(name.span), in: type) {
            return value(of: element, at: index, isRepeatable: true)
        }
        guard name.first == 0x5F, let element = primitive(Array(name.dropFirst()), in: type) else {
            note(.fhirElementUnknown, at: index)
            return Int(tokens[index].next)
        }
        return companion(of: element, at: index)
    }

    private func primitive(_ name: [UInt8], in type: Int) -> Int? {
        guard let element = schema.find(name.span, hash: JSONName.hash(name.span), in: type) else { return nil }
        guard case .primitive = schema.types[Int(schema.elements[element].type)].kind else { return nil }
        return element
    }

    /// Takes up the extensions of a primitive.
    ///
    /// Source: <https://hl7.org/fhir/R4/json.html#primitive>
    private mutating func companion(of element: Int, at index: Int) -> Int {
        let definition = schema.elements[element]
        let token = tokens[index]
        meet(definition, element, at: index)
        if definition.isList {
            checkPair(index)
            return list(element, at: index, type: schema.element, isCompanion: true)
        }
        guard token.kind == .object else {
            note(token.kind == .array ? .fhirCardinality : .fhirTypeWrong, at: index)
            return Int(token.next)
        }
        if Int(token.next) == index + 1 { note(.fhirEmpty, at: index) }
        push(index, type: schema.element, element: element, items: -1, isCompanion: true)
        return index + 1
    }

    /// J14: an array and its companion have equally many items, and no position is empty in both.
    private mutating func checkPair(_ index: Int) {
        let companion = tree.node(index)
        let name = Array(companion.name.utf8.dropFirst())
        let parent = tree.node(frames[frames.count - 1].token)
        guard companion.kind == .array, let plain = parent.children.first(where: { $0.isNamed(name) }) else { return }
        let (values, companions) = (plain.elements.map(\.kind), companion.elements.map(\.kind))
        let isPaired = values.count == companions.count
        if !isPaired || zip(values, companions).contains(where: { $0 == .null && $1 == .null }) {
            note(.fhirUnequalArrays, at: index)
        }
    }

    /// A `null` in an array of primitives needs a companion that says why.
    mutating func checkNull(_ index: Int) {
        guard frames.count > 1 else { return }
        let name = [0x5F] + Array(tree.node(frames[frames.count - 1].token).name.utf8)
        let parent = tree.node(frames[frames.count - 2].token)
        if !parent.children.contains(where: { $0.isNamed(name) }) { note(.fhirEmpty, at: index) }
    }

    /// Whether a sibling before this one is of another type of the same choice.
    func isOther(than element: Int, before index: Int) -> Bool {
        let frame = frames[frames.count - 1]
        let choice = schema.elements[element].choice
        return tree.node(frame.token).children.contains { sibling in
            guard sibling.index < index else { return false }
            let name = Array(sibling.name.utf8.drop { $0 == 0x5F })
            let other = schema.find(name.span, hash: JSONName.hash(name.span), in: frame.type)
            return other.map { $0 != element && schema.elements[$0].choice == choice } ?? false
        }
    }
}
