import Findings

extension R4XMLReader {
    /// Writes the next member of an object: all children of one name.
    mutating func member() {
        let first = children[frame.next]
        var end = frame.next + 1
        while end < frame.end, children[end].key == first.key { end += 1 }
        let group = frame.next..<end
        frame.next = end
        let isList = group.count > 1 || first.element >= 0 && schema.elements[first.element].isList
        if isPrimitive(group) { return isList ? primitives(group) : primitive(first) }
        json.name(tape.letters(tape.name(tape[first.node])))
        guard isList else { return value(first.node, first.element) }
        openList(group)
    }

    /// Starts the array of all values of one name.
    mutating func openList(_ group: Swift.Range<Int>) {
        mark(children[group.lowerBound].node)
        json.open(0x5B)
        push(list(.values, group))
    }

    func list(_ kind: R4XMLFrame.Kind, _ group: Swift.Range<Int>) -> R4XMLFrame {
        let (start, end) = (group.lowerBound, group.upperBound)
        return R4XMLFrame(kind: kind, type: -1, element: children[start].element, start: start, next: start, end: end)
    }

    /// Writes one value, or starts it.
    mutating func value(_ node: Int, _ element: Int) {
        guard element >= 0 else { return valueByShape(node, type: schema.element) }
        let type = Int(schema.elements[element].type)
        switch schema.types[type].kind {
        case .primitive(.xhtml): xhtml(node)
        case .primitive(let format): scalar(node, format)
        case .anyResource: openWrapped(node)
        case .dataType, .backbone, .resource: valueByShape(node, type: type)
        }
    }

    /// A text where R4 has an object is a text in JSON too.
    private mutating func valueByShape(_ node: Int, type: Int) {
        let shape = R4XMLShape(node, tape)
        guard shape.value >= 0, !shape.hasElements else { return openObject(node, type: type) }
        checkScalar(node)
        mark(node)
        json.string(tape.value(tape[shape.value]))
    }

    private mutating func xhtml(_ node: Int) {
        let spelling = XHTMLSpelling(node, of: tape)
        for attribute in spelling.unspelled { leaveOut(.fhirAttributeUnknown, attribute) }
        mark(node)
        unsafe spelling.bytes.withUnsafeBufferPointer { json.string(unsafe R4Bytes($0)) }
    }

    /// Whether all children of one name are primitive values: by the schema, or by their shape.
    private func isPrimitive(_ group: Swift.Range<Int>) -> Bool {
        let element = children[group.lowerBound].element
        guard element >= 0 else { return group.allSatisfy { R4XMLShape(children[$0].node, tape).isScalar } }
        return format(element).map { $0 != .xhtml } ?? false
    }

    /// How a primitive element is spelled; `nil` for all others.
    func format(_ element: Int) -> R4Format? {
        guard element >= 0, case .primitive(let format) = schema.types[Int(schema.elements[element].type)].kind else {
            return nil
        }
        return format
    }
}
