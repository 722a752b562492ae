import Findings
import XMLTree

/// Spells a FHIR R4 document in XML as the JSON that the rest of the house reads, in one walk along the tape.
///
/// The schema says what XML does not: which elements are lists, which values are numbers, where a resource stands.
/// Elements come out in the order of the standard, so that one content has one spelling. What R4 does not have is kept
/// by its shape and is found by the validator; what JSON has no place for is a finding here.
///
/// Source: <https://hl7.org/fhir/R4/xml.html>, <https://hl7.org/fhir/R4/json.html>
struct R4XMLReader {
    let tree: XMLTree
    let tape: R4XMLTape
    let schema = R4Schema.shared
    var json: R4JSONText
    var lines = R4XMLLines()
    /// The children of all elements that are open, the innermost last.
    var children: [R4XMLChild] = []
    var frame: R4XMLFrame
    private var outer: [R4XMLFrame] = []
    /// At most 1,000.
    private(set) var findings: [Finding] = []
    /// Leaves that are left out by rule O1, and leaves that each have a finding.
    var (omitted, refused) = (0, 0)

    private init(_ tree: XMLTree, _ tape: R4XMLTape) {
        self.tree = tree
        self.tape = tape
        json = R4JSONText(room: tree.text.count + tree.nodes.count * 12)
        frame = R4XMLFrame(kind: .object, type: 0, element: -1, start: 0, next: 0, end: 0)
    }

    /// Reads a document whose root is an element of FHIR.
    static func read(_ tree: XMLTree) -> R4XMLReading {
        R4XMLTape.read(tree) { tape in
            var reader = R4XMLReader(tree, tape)
            reader.walk()
            return R4XMLReading(
                json: reader.json.bytes,
                lines: reader.lines,
                findings: reader.findings,
                omitted: reader.omitted,
                refused: reader.refused
            )
        }
    }

    private mutating func walk() {
        openResource(0)
        while !outer.isEmpty {
            switch frame.kind {
            case .object where frame.next < frame.end: member()
            case .values where frame.next < frame.end: value(nextChild(), frame.element)
            case .companions where frame.next < frame.end: companion(nextChild())
            case .object: leave(0x7D)
            case .values, .companions: leave(0x5D)
            }
        }
    }

    private mutating func nextChild() -> Int {
        defer { frame.next += 1 }
        return children[frame.next].node
    }

    mutating func push(_ inner: R4XMLFrame) {
        outer.append(frame)
        frame = inner
    }

    private mutating func leave(_ bracket: UInt8) {
        json.close(bracket)
        if case .object = frame.kind { children.removeLast(children.count - frame.start) }
        frame = outer.popLast() ?? frame
    }

    /// Notes the line of the value that is written next.
    @inline(__always) mutating func mark(_ node: Int) {
        json.separate()
        lines.mark(json.bytes.count, line: tape[node].line)
    }

    /// Reports an element, attribute or text.
    mutating func note(_ severity: Finding.Severity, _ code: Finding.Code, at node: Int) {
        guard findings.count < 1_000 else { return }
        findings.append(
            findings.count < 999
                ? Finding(severity, code, at: tree.place(ofNode: Int32(node)))
                : Finding(.error, .fhirTooManyFindings, at: tree.place(ofNode: Int32(node)))
        )
    }

    /// Reports what JSON has no place for.
    mutating func leaveOut(_ code: Finding.Code, _ node: Int) {
        refused += tape.leaves(node, of: tree)
        note(.warning, code, at: node)
    }
}
