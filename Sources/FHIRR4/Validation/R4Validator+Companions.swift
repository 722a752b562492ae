import JSONTree

/// Members beside the plain ones: `resourceType`, `_birthDate`, names with escapes, and unknown ones.
extension R4Validator {
    /// Takes up a member that is not found by the bytes of its name.
    mutating func oddMember(_ index: Int) -> Int {
        let node = tree.node(index)
        let type = frame.type
        if node.isNamed("resourceType"), schema.types[type].isResource { return Int(tape[index].next) }
        let name = Array(node.name.utf8)
        if tape[index].hasNameEscapes, let element = schema.find(name, in: type) {
            return value(of: element, tape[index], index)
        }
        guard name.first == 0x5F, let element = primitive(Array(name.dropFirst()), in: type) else {
            note(.fhirElementUnknown, at: index)
            return Int(tape[index].next)
        }
        return companion(of: element, at: index)
    }

    private func primitive(_ name: [UInt8], in type: Int) -> Int? {
        guard let element = schema.find(name, in: type) else { return nil }
        guard case .primitive = schema.types[Int(schema.elements[element].type)].kind else { return nil }
        return element
    }

    /// Takes up the extensions of a primitive.
    ///
    /// Source: <https://hl7.org/fhir/R4/json.html#primitive>
    private mutating func companion(of element: Int, at index: Int) -> Int {
        let definition = schema.elements[element]
        let token = tape[index]
        frame.seen |= definition.required
        choose(definition, element, at: index)
        if definition.isList {
            checkPair(index)
            return list(element, at: index, type: schema.element, isCompanion: true)
        }
        guard token.isObject else {
            note(token.isArray ? .fhirCardinality : .fhirTypeWrong, at: index)
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
        let parent = tree.node(frame.token)
        guard companion.kind == .array, let plain = parent.children.first(where: { $0.isNamed(name) }) else { return }
        let (values, companions) = (plain.elements.map(\.kind), companion.elements.map(\.kind))
        let isPaired = values.count == companions.count
        if !isPaired || zip(values, companions).contains(where: { $0 == .null && $1 == .null }) {
            note(.fhirUnequalArrays, at: index)
        }
    }

    /// A `null` in an array of primitives needs a companion that says why.
    mutating func checkNull(_ index: Int) {
        frame.hasNull = true
        guard let parent = outer.last.map({ tree.node($0.token) }) else { return }
        let name = [0x5F] + Array(tree.node(frame.token).name.utf8)
        if !parent.children.contains(where: { $0.isNamed(name) }) { note(.fhirEmpty, at: index) }
    }

    /// Whether a sibling before this one is of another type of the same choice.
    func isOther(than element: Int, before index: Int) -> Bool {
        let choice = schema.elements[element].choice
        return tree.node(frame.token).children.contains { sibling in
            guard sibling.index < index else { return false }
            let name = Array(sibling.name.utf8.drop { $0 == 0x5F })
            let other = schema.find(name, in: frame.type)
            return other.map { $0 != element && schema.elements[$0].choice == choice } ?? false
        }
    }
}
