/// The tape while it is written: one call per tag and per piece of text, from libxml2.
struct XMLTape {
    private(set) var nodes: [XMLNode] = []
    private(set) var text: [UInt8] = []
    var names = XMLNameTable()
    private(set) var leaves: Int32 = 0
    private var open: Int32 = -1
    /// Where the run of text under way starts in the buffer; it may come in pieces.
    private var runStart = -1
    private var runLine: Int32 = 0
    private var space = false
    /// Set by a document type declaration.
    var sawDoctype = false

    init(nodes count: Int, bytes: Int) {
        nodes.reserveCapacity(count + 1)
        text.reserveCapacity(bytes / 2)
    }

    mutating func startElement(_ name: Int32, attributes: UInt16, line: Int32) {
        endRun()
        let flags: XMLNode.Flags = space ? .spaceBefore : []
        space = false
        let index = Int32(nodes.count)
        append(name, flags: flags, line: line, attributes: attributes)
        open = index
    }

    mutating func attribute(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>, line: Int32) {
        let start = text.count
        unsafe append(value)
        let isBlank = unsafe value.allSatisfy { $0 <= 0x20 }
        append(name, flags: isBlank ? .attribute : [.attribute, .leaf], line: line, from: start)
    }

    /// libxml2 hands every `&` of a value over as `&#38;`, for a reader of entities that this house does not have.
    private mutating func append(_ value: UnsafeBufferPointer<UInt8>) {
        guard unsafe value.contains(0x26) else { return unsafe text.append(contentsOf: value) }
        let escape: StaticString = "#38;"
        var position = 0
        while position < value.count {
            let byte = unsafe value[position]
            text.append(byte)
            position += 1
            let rest = unsafe value[position...].prefix(4)
            if byte == 0x26, escape.withUTF8Buffer({ unsafe rest.elementsEqual($0) }) { position += 4 }
        }
    }

    mutating func characters(_ piece: UnsafeBufferPointer<UInt8>, line: Int32) {
        if runStart < 0 {
            runStart = text.count
            runLine = line
        }
        unsafe text.append(contentsOf: piece)
    }

    mutating func endElement() {
        endRun()
        guard open >= 0 else { return }
        if space { nodes[Int(open)].flags.insert(.spaceInside) }
        space = false
        nodes[Int(open)].end = Int32(nodes.count)
        open = nodes[Int(open)].parent
    }

    private mutating func endRun() {
        guard runStart >= 0 else { return }
        let start = runStart
        runStart = -1
        if !text[start...].allSatisfy({ $0 <= 0x20 }) {
            append(-1, flags: [.text, .leaf], line: runLine, from: start)
        } else if isInXHTML {
            append(-1, flags: .text, line: runLine, from: start)
        } else {
            text.removeLast(text.count - start)
            space = true
        }
    }

    /// White space is content there.
    private var isInXHTML: Bool {
        open >= 0 && names.entries[Int(nodes[Int(open)].name)].namespace == .xhtml
    }

    private mutating func append(
        _ name: Int32,
        flags: XMLNode.Flags,
        line: Int32,
        attributes: UInt16 = 0,
        from start: Int? = nil
    ) {
        let begin = start ?? text.count
        nodes.append(
            XMLNode(
                name: name,
                parent: open,
                end: Int32(nodes.count) + 1,
                start: Int32(truncatingIfNeeded: begin),
                length: Int32(truncatingIfNeeded: text.count - begin),
                line: line,
                leaf: leaves,
                attributes: attributes,
                flags: flags
            )
        )
        if flags.contains(.leaf) { leaves += 1 }
    }
}
