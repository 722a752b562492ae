package import JSONTree

/// Compares resources with the R4 definitions in one walk along the tape; it never calls itself.
///
/// It finds unknown elements, wrong types, wrong numbers of values, missing elements, bad spellings, codes outside
/// required value sets and references to the wrong kind. It does not know profiles.
///
/// Source: <https://hl7.org/fhir/R4/validation.html>, <https://hl7.org/fhir/R4/json.html>
package struct R4Validator {
    let tree: JSONTree
    let tape: R4Tape
    let schema = R4Schema.shared
    /// The object or array that the walk is in, and those around it, the outermost first.
    var frame: R4Frame
    var outer: [R4Frame] = []
    var report = R4Report()

    private init(_ tree: JSONTree, _ tape: R4Tape) {
        self.tree = tree
        self.tape = tape
        frame = R4Frame(token: 0, end: 0, type: 0, element: -1, items: -1, isCompanion: false, isContained: false)
        outer.reserveCapacity(64)
    }

    /// Compares one resource, and all that is in it, with R4.
    package static func validate(_ resource: JSONNode) -> R4Report {
        unsafe resource.tree.withTape { tokens, bytes in
            var validator = unsafe R4Validator(resource.tree, R4Tape(tokens, bytes))
            validator.walk(resource.index)
            return validator.report
        }
    }

    private mutating func walk(_ root: Int) {
        var index = openResource(root, element: -1)
        let end = Int(tape[root].next)
        while index < end {
            while frame.end <= index { leave() }
            let token = tape[index]
            index = frame.isList ? item(token, index) : member(token, index)
        }
        while !outer.isEmpty { leave() }
    }

    /// Takes up one member of an object and gives the index of the token to go on with.
    @inline(__always) private mutating func member(_ token: JSONToken, _ index: Int) -> Int {
        guard !token.hasNameEscapes,
            let element = schema.find(tape.name(token), hash: token.nameHash, in: frame.type)
        else { return oddMember(index) }
        return value(of: element, token, index)
    }

    /// Takes up a member whose element is known.
    @inline(__always) mutating func value(of element: Int, _ token: JSONToken, _ index: Int) -> Int {
        let definition = schema.elements[element]
        frame.seen |= definition.required
        if definition.choice > 0 { choose(definition, element, at: index) }
        guard definition.isList else { return single(definition, element, token, index, type: Int(definition.type)) }
        return list(element, at: index, type: Int(definition.type), isCompanion: false)
    }

    /// Notes that one of a choice has been met.
    mutating func choose(_ definition: R4Element, _ element: Int, at index: Int) {
        guard definition.choice > 0 else { return }
        let bit = UInt32(1) << UInt32(definition.choice)
        if frame.choices & bit != 0, isOther(than: element, before: index) { note(.fhirChoiceRepeated, at: index) }
        frame.choices |= bit
    }

    mutating func list(_ element: Int, at index: Int, type: Int, isCompanion: Bool) -> Int {
        let token = tape[index]
        guard token.isArray else {
            note(token.isNull ? .fhirEmpty : .fhirCardinality, at: index)
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
    @inline(__always) private mutating func item(_ token: JSONToken, _ index: Int) -> Int {
        frame.items += 1
        if token.isNull {
            if !frame.isCompanion, !frame.hasNull { checkNull(index) }
            return index + 1
        }
        return single(schema.elements[frame.element], frame.element, token, index, type: frame.type)
    }

    /// Takes up one value that is no array.
    @inline(__always) private mutating func single(
        _ definition: R4Element,
        _ element: Int,
        _ token: JSONToken,
        _ index: Int,
        type: Int
    ) -> Int {
        switch schema.types[type].kind {
        case .primitive(let format):
            if token.isObject || token.isArray || token.isNull { return noteKind(token, index) }
            primitive(token, format, definition, element, at: index)
            return index + 1
        case .anyResource: return openResource(index, element: element)
        case .dataType, .backbone, .resource:
            guard token.isObject else { return noteKind(token, index) }
            if Int(token.next) == index + 1 { note(.fhirEmpty, at: index) }
            if definition.codes > 0 { checkConcept(definition, at: index) }
            push(index, type: type, element: element, items: -1, isCompanion: false)
            return index + 1
        }
    }

    /// Reports a value that is no object, or no primitive, where R4 has one.
    private mutating func noteKind(_ token: JSONToken, _ index: Int) -> Int {
        switch token.kind {
        case .array: note(.fhirCardinality, at: index)
        case .null: note(.fhirEmpty, at: index)
        default: note(.fhirTypeWrong, at: index)
        }
        return Int(token.next)
    }

    mutating func push(_ index: Int, type: Int, element: Int, items: Int, isCompanion: Bool) {
        outer.append(frame)
        frame = R4Frame(
            token: index,
            end: Int(tape[index].next),
            type: type,
            element: element,
            items: items,
            isCompanion: isCompanion,
            isContained: frame.isContained
        )
    }

    /// Closes the innermost frame and says what it lacks.
    private mutating func leave() {
        if !frame.isList {
            let missing = schema.types[frame.type].required & ~frame.seen
            if missing != 0 { noteMissing(missing) }
            if frame.type == schema.extension { checkExtension() }
        }
        frame = outer.popLast() ?? frame
    }
}
