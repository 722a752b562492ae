package import JSONTree

/// Compares resources with the R4 definitions in one walk along the tape; it never calls itself.
///
/// It finds unknown elements, wrong types, wrong numbers of values, missing elements, bad spellings, codes outside
/// required value sets and references to the wrong kind. It does not know profiles.
///
/// Source: <https://hl7.org/fhir/R4/validation.html>, <https://hl7.org/fhir/R4/json.html>
package struct R4Validator {
    let tree: JSONTree
    let tokens: [JSONToken]
    let bytes: [UInt8]
    let schema = R4Schema.shared
    var frames: [R4Frame] = []
    var report = R4Report()

    private init(_ tree: JSONTree) {
        self.tree = tree
        tokens = tree.tokens
        bytes = tree.bytes
        frames.reserveCapacity(64)
    }

    /// Compares one resource, and all that is in it, with R4.
    package static func validate(_ resource: JSONNode) -> R4Report {
        var validator = R4Validator(resource.tree)
        validator.walk(resource.index)
        return validator.report
    }

    private mutating func walk(_ root: Int) {
        var index = openResource(root, element: -1)
        let end = Int(tokens[root].next)
        while index < end {
            while let last = frames.last, last.end <= index { leave() }
            guard let last = frames.last else { return }
            index = last.isList ? item(index) : member(index)
        }
        while !frames.isEmpty { leave() }
    }

    /// Takes up one member of an object and gives the index of the token to go on with.
    private mutating func member(_ index: Int) -> Int {
        let token = tokens[index]
        let top = frames.count - 1
        guard !token.isNameEscaped, let element = find(token.name, hash: token.nameHash, in: frames[top].type) else {
            return oddMember(index)
        }
        return value(of: element, at: index, isRepeatable: true)
    }

    /// Takes up a member whose element is known.
    mutating func value(of element: Int, at index: Int, isRepeatable: Bool) -> Int {
        let definition = schema.elements[element]
        meet(definition, element, at: index)
        guard definition.isList else { return single(definition, element, at: index, type: Int(definition.type)) }
        return list(element, at: index, type: Int(definition.type), isCompanion: false)
    }

    /// Notes that an element has been met.
    mutating func meet(_ definition: R4Element, _ element: Int, at index: Int) {
        let top = frames.count - 1
        frames[top].seen |= definition.required
        guard definition.choice > 0 else { return }
        let bit = UInt32(1) << UInt32(definition.choice)
        if frames[top].choices & bit != 0, isOther(than: element, before: index) {
            note(.fhirChoiceRepeated, at: index)
        }
        frames[top].choices |= bit
    }

    mutating func list(_ element: Int, at index: Int, type: Int, isCompanion: Bool) -> Int {
        let token = tokens[index]
        guard token.kind == .array else {
            note(token.kind == .null ? .fhirEmpty : .fhirCardinality, at: index)
            return Int(token.next)
        }
        guard Int(token.next) > index + 1 else {
            note(.fhirEmpty, at: index)
            return index + 1
        }
        push(index, type: type, element: element, items: 0, isCompanion: isCompanion)
        return index + 1
    }

    /// Takes up one item of an array.
    private mutating func item(_ index: Int) -> Int {
        let top = frames.count - 1
        frames[top].items += 1
        let frame = frames[top]
        if tokens[index].kind == .null {
            if !frame.isCompanion { checkNull(index) }
            return index + 1
        }
        return single(schema.elements[frame.element], frame.element, at: index, type: frame.type)
    }

    /// Takes up one value that is no array.
    mutating func single(_ definition: R4Element, _ element: Int, at index: Int, type: Int) -> Int {
        let token = tokens[index]
        switch schema.types[type].kind {
        case .primitive(let format):
            if token.isContainer || token.kind == .null {
                note(
                    token.kind == .array ? .fhirCardinality : token.kind == .null ? .fhirEmpty : .fhirTypeWrong,
                    at: index
                )
            } else {
                primitive(token, format, definition, element, at: index)
            }
            return Int(token.next)
        case .anyResource: return openResource(index, element: element)
        case .dataType, .backbone, .resource:
            guard token.kind == .object else {
                note(
                    token.kind == .array ? .fhirCardinality : token.kind == .null ? .fhirEmpty : .fhirTypeWrong,
                    at: index
                )
                return Int(token.next)
            }
            if Int(token.next) == index + 1 { note(.fhirEmpty, at: index) }
            if definition.codes > 0 { checkConcept(definition, at: index) }
            push(index, type: type, element: element, items: -1, isCompanion: false)
            return index + 1
        }
    }

    mutating func push(_ index: Int, type: Int, element: Int, items: Int, isCompanion: Bool) {
        frames.append(
            R4Frame(
                token: index,
                end: Int(tokens[index].next),
                type: type,
                element: element,
                items: items,
                isCompanion: isCompanion,
                isContained: frames.last?.isContained ?? false
            )
        )
    }

    /// Closes the innermost frame and says what it lacks.
    private mutating func leave() {
        guard let frame = frames.last else { return }
        if !frame.isList {
            let missing = schema.types[frame.type].required & ~frame.seen
            if missing != 0 { noteMissing(missing, frame) }
            if frame.type == schema.extension { checkExtension(frame) }
        }
        frames.removeLast()
    }

    /// An element of a type by its name as spelled without escapes.
    func find(_ name: Swift.Range<Int>, hash: UInt32, in type: Int) -> Int? {
        schema.find(bytes.span.extracting(name), hash: hash, in: type)
    }
}
