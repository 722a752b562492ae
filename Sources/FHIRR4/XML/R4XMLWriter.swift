package import Findings
package import JSONTree

/// Writes an R4 resource as XML, its elements in the order of the standard, in one walk along the tape.
///
/// Numbers stay as spelled. What R4 does not have is written by its shape; what XML has no place for is a finding.
///
/// Source: <https://hl7.org/fhir/R4/xml.html>
package struct R4XMLWriter {
    let tree: JSONTree
    let tape: R4Tape
    let schema = R4Schema.shared
    /// What is written.
    var bytes: [UInt8] = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
    /// The members of all elements that are open, the innermost last.
    var members: [R4XMLMember] = []
    private var frames: [R4XMLWriterFrame] = []
    private var findings: [Finding] = []

    private init(_ tree: JSONTree, _ tape: R4Tape) {
        self.tree = tree
        self.tape = tape
    }

    /// Spells a resource as an XML document in UTF-8.
    ///
    /// - Returns: `nil` if it does not say of which kind it is; else the document, and what of the resource it cannot
    ///   hold, at most 1,000 findings.
    package static func write(_ resource: JSONNode) -> (bytes: [UInt8], findings: [Finding])? {
        unsafe resource.tree.withTape { tokens, bytes in
            var writer = unsafe R4XMLWriter(resource.tree, R4Tape(tokens, bytes))
            writer.bytes.reserveCapacity(resource.range.count * 2)
            guard writer.startResource(resource.index, isRoot: true) else { return nil }
            writer.walk()
            return (writer.bytes, writer.findings)
        }
    }

    private mutating func walk() {
        while let last = frames.indices.last {
            if let item = frames[last].list?.next(tape), let member = frames[last].list?.member {
                write(member, item.value, item.companion, isItem: true)
            } else if frames[last].next < frames[last].end {
                frames[last].list = nil
                write(frames[last].next, in: last)
            } else {
                endTag(frames[last].name)
                members.removeLast(members.count - frames[last].start)
                frames.removeLast()
            }
        }
    }

    private mutating func write(_ index: Int, in frame: Int) {
        let member = members[index]
        frames[frame].next += 1
        let isList = [member.value, member.companion].contains { $0 >= 0 && tape[$0].isArray }
        if isList {
            frames[frame].list = R4XMLWriterList(member, tape)
        } else {
            write(member, member.value, member.companion, isItem: false)
        }
    }

    /// Ends a start tag; what is in the element, if there is anything, comes next.
    mutating func finishStartTag(_ name: R4Bytes, from start: Int) {
        guard members.count > start else { return bytes.append(contentsOf: [0x2F, 0x3E]) }
        bytes.append(0x3E)
        push(name, from: start)
    }

    /// Remembers an element that is open.
    mutating func push(_ name: R4Bytes, from start: Int) {
        frames.append(R4XMLWriterFrame(start: start, next: start, end: members.count, name: name))
    }

    /// Takes an element back that was opened last and has nothing in it.
    mutating func pop() { frames.removeLast() }

    mutating func startTag(_ name: R4Bytes) {
        bytes.append(0x3C)
        append(name)
    }

    mutating func endTag(_ name: R4Bytes) {
        bytes.append(contentsOf: [0x3C, 0x2F])
        append(name)
        bytes.append(0x3E)
    }

    mutating func append(_ text: R4Bytes) { unsafe text.withBuffer { unsafe bytes.append(contentsOf: $0) } }

    /// Reports a value that is not written, or not as it is.
    mutating func note(_ token: Int) {
        guard findings.count < 1_000 else { return }
        let place = Place(offset: Int(tape[token].start), path: tree.path(to: token))
        findings.append(Finding(.warning, findings.count < 999 ? .fhirNotForXML : .fhirTooManyFindings, at: place))
    }
}
