import JSONTree

extension R4Validator {
    /// Takes up a resource; its members say which kind it is.
    mutating func openResource(_ index: Int, element: Int) -> Int {
        let token = tape[index]
        guard token.isObject, let type = type(of: tree.node(index)) else {
            note(.fhirResourceUnknown, at: index)
            return Int(token.next)
        }
        let isContained = element >= 0 && schema.stem(schema.elements[element]) == "contained"
        if isContained, frame.isContained { note(.fhirContainedNested, at: index) }
        push(index, type: type, element: element, items: -1, isCompanion: false)
        if isContained { frame.isContained = true }
        return index + 1
    }

    private func type(of node: JSONNode) -> Int? {
        guard let name = node["resourceType"]?.token, name.kind == .string, !name.hasEscapes else { return nil }
        return schema.type(named: tape.text(name)).flatMap { schema.types[$0].isResource ? $0 : nil }
    }

    /// A concept whose binding is required has one coding of the value set.
    mutating func checkConcept(_ definition: R4Element, at index: Int) {
        let node = tree.node(index)
        let isConcept = Int(definition.type) == schema.codeableConcept
        guard isConcept || Int(definition.type) == schema.coding else { return }
        let codings = isConcept ? node["coding"].map { Array($0.elements) } ?? [] : [node]
        let isBound = codings.contains { coding in
            guard let code = coding["code"]?.token, let system = coding["system"]?.token else { return false }
            guard code.kind == .string, system.kind == .string else { return false }
            let (text, name) = (tape.text(code), tape.text(system))
            return schema.codes.contains(text, system: name, in: definition.codes)
        }
        if !isBound { note(.fhirCodeNotInValueSet, at: index) }
    }

    /// An extension has a value or extensions of its own (ext-1).
    ///
    /// Source: <https://hl7.org/fhir/R4/extensibility.html>
    mutating func checkExtension() {
        let hasExtensions = tree.node(frame.token)["extension"] != nil
        if hasExtensions == (frame.choices != 0) { noteHere(.fhirExtensionContent) }
    }
}
