import JSONTree
import XMLTree

extension R4XMLWriter {
    /// Starts the element that a resource is; `false` if it says no kind that XML could spell.
    mutating func startResource(_ token: Int, isRoot: Bool) -> Bool {
        guard let kind = tree.node(token)["resourceType"]?.token, kind.isString, !kind.hasEscapes else { return false }
        let name = tape.text(kind)
        guard name.isXMLName else { return false }
        let type = schema.type(named: name).flatMap { schema.types[$0].isResource ? $0 : nil }
        startTag(name)
        if isRoot { bytes.append(contentsOf: " xmlns=\"\(XMLNamespace.fhir.uri)\"".utf8) }
        let start = members.count
        gather(token, type: type ?? schema.domainResource, isResource: true)
        finishStartTag(name, from: start)
        return true
    }

    /// Writes one value of a member, or starts it.
    mutating func write(_ member: R4XMLMember, _ value: Int, _ companion: Int, isItem: Bool) {
        let isNothing = value < 0 || tape[value].isNull
        if isNothing || !(tape[value].isObject || tape[value].isArray) {
            if isNothing, !isItem, companion < 0 { return }
            return primitive(member, isNothing ? -1 : value, companion)
        }
        if companion >= 0, !tape[companion].isNull { note(companion) }
        guard tape[value].isObject else { return note(value) }
        let type = member.element < 0 ? schema.element : Int(schema.elements[member.element].type)
        switch schema.types[type].kind {
        case .anyResource: wrapped(member.name, value)
        case .primitive: object(member.name, value, type: schema.element)
        case .dataType, .backbone, .resource: object(member.name, value, type: type)
        }
    }

    private mutating func object(_ name: R4Bytes, _ token: Int, type: Int) {
        startTag(name)
        let start = members.count
        gather(token, type: type, isResource: false)
        finishStartTag(name, from: start)
    }

    private mutating func wrapped(_ name: R4Bytes, _ token: Int) {
        let before = bytes.count
        startTag(name)
        bytes.append(0x3E)
        push(name, from: members.count)
        guard !startResource(token, isRoot: false) else { return }
        bytes.removeLast(bytes.count - before)
        pop()
        note(token)
    }

    /// Writes a primitive value with its id and extensions.
    private mutating func primitive(_ member: R4XMLMember, _ value: Int, _ companion: Int) {
        if value >= 0, tape[value].isString, isXHTML(member.element) {
            if companion >= 0 { note(companion) }
            return xhtml(value)
        }
        startTag(member.name)
        let start = members.count
        if companion >= 0, tape[companion].isObject {
            gather(companion, type: schema.element, isResource: false)
        } else if companion >= 0, !tape[companion].isNull {
            note(companion)
        }
        if value >= 0 { attribute("value", value) }
        finishStartTag(member.name, from: start)
    }

    /// Writes an attribute; the token is no object and no array.
    mutating func attribute(_ name: String, _ token: Int) {
        bytes.append(0x20)
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: [0x3D, 0x22])
        let isWhole: Bool
        if tape[token].hasEscapes {
            let text = JSONText.unescape(tree.bytes[tape[token].content])
            isWhole = unsafe text.withUnsafeBufferPointer { bytes.append(xml: unsafe R4Bytes($0), isAttribute: true) }
        } else {
            isWhole = bytes.append(xml: tape.text(tape[token]), isAttribute: true)
        }
        bytes.append(0x22)
        if !isWhole { note(token) }
    }

    private func isXHTML(_ element: Int) -> Bool {
        guard element >= 0 else { return false }
        return schema.types[Int(schema.elements[element].type)].kind == .primitive(.xhtml)
    }

    /// Writes a narrative; one that is no XHTML is written as the text that it is.
    private mutating func xhtml(_ token: Int) {
        let text = tree.node(token).string ?? ""
        if let tree = try? XMLTree(Array(text.utf8)), tree.root.name == "div" {
            bytes += R4XMLTape.read(tree) { XHTMLSpelling(0, of: $0, outside: XMLNamespace.fhir.uri).bytes }
            return
        }
        note(token)
        bytes.append(contentsOf: "<div xmlns=\"\(XMLNamespace.xhtml.uri)\">".utf8)
        let plain = Array(text.utf8)
        _ = unsafe plain.withUnsafeBufferPointer { bytes.append(xml: unsafe R4Bytes($0), isAttribute: false) }
        bytes.append(contentsOf: "</div>".utf8)
    }
}
