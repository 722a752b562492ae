import Findings
import JSONTree

extension R4XMLReader {
    /// Writes the value of an element that stands once, then its id and extensions as `_name`.
    mutating func primitive(_ child: R4XMLChild) {
        let shape = R4XMLShape(child.node, tape)
        let name = tape.letters(tape.name(tape[child.node]))
        if shape.value >= 0 || shape.isObject {
            json.name(name)
            scalar(child.node, format(child.element), shape)
        }
        if shape.hasCompanion {
            json.name(name, isCompanion: true)
            openObject(child.node, type: schema.element, isCompanion: true)
        } else if shape.value < 0, !shape.isObject {
            checkScalar(child.node)
            note(.error, .fhirEmpty, at: child.node)
        }
    }

    /// Writes the values of an element that may repeat, then their ids and extensions as an array of equal length.
    mutating func primitives(_ group: Swift.Range<Int>) {
        var (hasValue, hasCompanion) = (false, false)
        for index in group {
            let shape = R4XMLShape(children[index].node, tape)
            hasValue = hasValue || shape.value >= 0 || shape.isObject
            hasCompanion = hasCompanion || shape.hasCompanion
        }
        // It waits until the values are written.
        if hasCompanion { push(list(.companions, group)) }
        guard hasValue || !hasCompanion else { return }
        json.name(tape.letters(tape.name(tape[children[group.lowerBound].node])))
        openList(group)
    }

    /// Writes the id and the extensions of one value of a list.
    mutating func companion(_ node: Int) {
        if frame.next == frame.start + 1 {
            json.name(tape.letters(tape.name(tape[node])), isCompanion: true)
            mark(node)
            json.open(0x5B)
        }
        guard R4XMLShape(node, tape).hasCompanion else { return json.null() }
        openObject(node, type: schema.element, isCompanion: true)
    }

    /// Writes one primitive value, or `null` where there is none.
    mutating func scalar(_ node: Int, _ format: R4Format?) { scalar(node, format, R4XMLShape(node, tape)) }

    private mutating func scalar(_ node: Int, _ format: R4Format?, _ shape: R4XMLShape) {
        if shape.isObject { return openObject(node, type: schema.element) }
        // What else the element has is checked where its extensions are written.
        if !shape.hasCompanion { checkScalar(node) }
        mark(node)
        guard shape.value >= 0 else { return json.null() }
        let text = tape.value(tape[shape.value])
        if isWord(text, format) { json.raw(text) } else { json.string(text) }
    }

    /// Whether JSON spells a value without quotes; a number stays as spelled.
    private func isWord(_ text: R4Bytes, _ format: R4Format?) -> Bool {
        switch format {
        case .boolean: text.isEqual(to: "true") || text.isEqual(to: "false")
        case .integer, .positiveInt, .unsignedInt, .decimal: text.isJSONNumber
        default: false
        }
    }

    /// Reports what a primitive value has beside its value and its extensions.
    mutating func checkScalar(_ node: Int) {
        for attribute in tape.attributes(node) where tape.name(tape[attribute]).role != .value {
            leaveOut(attribute: attribute)
        }
        for child in tape.content(node) where tape[child].isText { leaveOut(.fhirTextUnknown, child) }
    }

    /// Leaves an attribute out: by rule O1, or with a finding.
    mutating func leaveOut(attribute: Int) {
        if tape.name(tape[attribute]).role == .schema {
            omitted += tape.leaves(attribute, of: tree)
        } else {
            leaveOut(.fhirAttributeUnknown, attribute)
        }
    }
}

extension R4Bytes {
    /// Whether it is a number as JSON spells them, within the limits of the house.
    fileprivate var isJSONNumber: Bool {
        var index = self[0] == 0x2D ? 1 : 0
        let whole = digits(from: index)
        guard whole > 0, whole == 1 || self[index] != 0x30, count <= JSONLimits.standard.numberLength else {
            return false
        }
        index += whole
        if self[index] == 0x2E {
            let fraction = digits(from: index + 1)
            guard fraction > 0 else { return false }
            index += 1 + fraction
        }
        // What is left can be an exponent only, and those are rare.
        return index == count || (self[index] | 0x20 == 0x65 && (try? JSONTree(array)) != nil)
    }

    private func digits(from start: Int) -> Int {
        var index = start
        while self[index] &- 0x30 < 10 { index += 1 }
        return index - start
    }
}
