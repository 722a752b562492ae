import XMLTree

/// Spells an element of XHTML in one way: namespaces without prefixes, attributes in double quotes, `<br/>` and
/// `<td></td>`, no comments; white space as sent.
///
/// Source: <https://hl7.org/fhir/R4/narrative.html>, <https://www.w3.org/TR/xhtml1/#guidelines>
struct XHTMLSpelling {
    private let tape: R4XMLTape
    /// What is written.
    private(set) var bytes: [UInt8] = []
    /// Attributes of namespaces that no prefix can be found for.
    private(set) var unspelled: [Int] = []
    /// The elements around the next node, by their numbers.
    private var open: [Int] = []
    /// The namespace that holds around the outermost element.
    private let outside: String

    /// Spells an element of a tree; `outside` is the namespace that holds around it.
    init(_ root: Int, of tape: R4XMLTape, outside: String = "") {
        self.tape = tape
        self.outside = outside
        let end = Int(tape[root].end)
        var index = root
        while index < end {
            while let last = open.last, Int(tape[last].end) <= index { closeTag() }
            if index > root, tape[index].flags.contains(.spaceBefore) { bytes.append(0x20) }
            index = tape[index].isText ? text(index) : startTag(index)
        }
        while !open.isEmpty { closeTag() }
    }

    private mutating func text(_ index: Int) -> Int {
        bytes.append(xml: tape.value(tape[index]), isAttribute: false)
        return index + 1
    }

    private mutating func startTag(_ index: Int) -> Int {
        let (node, name) = (tape[index], tape.name(tape[index]))
        bytes.append(0x3C)
        append(tape.letters(name))
        let around = open.last.map { tape.name(tape[$0]) }
        if around?.namespace != name.namespace || name.namespace == .foreign {
            let uri = tape.uri(name)
            if uri != around.map(tape.uri) ?? outside { attribute("xmlns", Array(uri.utf8)) }
        }
        let attributes = tape.attributes(index)
        for attribute in attributes { self.attribute(attribute) }
        let isEmpty = Int(node.end) == attributes.upperBound && !node.flags.contains(.spaceInside)
        if isEmpty, name.role == .void || name.namespace != .xhtml {
            bytes.append(contentsOf: [0x2F, 0x3E])
        } else {
            bytes.append(0x3E)
            open.append(index)
        }
        return attributes.upperBound
    }

    private mutating func closeTag() {
        guard let index = open.popLast() else { return }
        if tape[index].flags.contains(.spaceInside) { bytes.append(0x20) }
        bytes.append(contentsOf: [0x3C, 0x2F])
        append(tape.letters(tape.name(tape[index])))
        bytes.append(0x3E)
    }

    private mutating func attribute(_ index: Int) {
        let name = tape.name(tape[index])
        let value = tape.value(tape[index])
        let letters = tape.letters(name).text
        switch name.namespace {
        case .none: attribute(letters, value.array)
        case .xml: attribute("xml:\(letters)", value.array)
        default: unspelled.append(index)
        }
    }

    private mutating func attribute(_ name: String, _ value: [UInt8]) {
        bytes.append(0x20)
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: [0x3D, 0x22])
        _ = unsafe value.withUnsafeBufferPointer { bytes.append(xml: unsafe R4Bytes($0), isAttribute: true) }
        bytes.append(0x22)
    }

    private mutating func append(_ letters: R4Bytes) {
        unsafe letters.withBuffer { unsafe bytes.append(contentsOf: $0) }
    }
}
