import JSONTree

extension R4Validator {
    /// Takes up a resource; its members say which kind it is.
    mutating func openResource(_ index: Int, element: Int) -> Int {
        let token = tokens[index]
        let node = tree.node(index)
        guard token.kind == .object, let name = node["resourceType"]?.string, let type = schema.type(named: name),
            schema.types[type].isResource
        else {
            note(.fhirResourceUnknown, at: index)
            return Int(token.next)
        }
        let isContained = element >= 0 && schema.stem(schema.elements[element]) == "contained"
        if isContained, frames.last?.isContained == true { note(.fhirContainedNested, at: index) }
        push(index, type: type, element: element, items: -1, isCompanion: false)
        if isContained { frames[frames.count - 1].isContained = true }
        return index + 1
    }

    /// A concept whose binding is required has one coding of the value set.
    mutating func checkConcept(_ definition: R4Element, at index: Int) {
        let node = tree.node(index)
        let isConcept = Int(definition.type) == schema.codeableConcept
        guard isConcept || Int(definition.type) == schema.coding else { return }
        let codings = isConcept ? node["coding"].map { Array($0.elements) } ?? [] : [node]
        let isBound = codings.contains { coding in
            guard let code = coding["code"]?.string, let system = coding["system"]?.string else { return false }
            return schema.codes.contains(Array(code.utf8).span, system: Array(system.utf8), in: definition.codes)
        }
        if !isBound { note(.fhirCodeNotInValueSet, at: index) }
    }

    /// An extension has a value or extensions of its own (ext-1).
    ///
    /// Source: <https://hl7.org/fhir/R4/extensibility.html>
    mutating func checkExtension(_ frame: R4Frame) {
        let hasExtensions = tree.node(frame.token)["extension"] != nil
        if hasExtensions == (frame.choices != 0) { noteHere(.fhirExtensionContent) }
    }
}
