public import Findings

/// A disability.
///
/// Source: HL7 v2.5.1, section 3.4.11, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmDB1.htm>
public struct DB1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// DB1-1: numbers the DB1 segments.
    public var setID: Leaf { segment.leaf(1) }

    /// DB1-2: whose it is; table 0334.
    public var person: CWE { CWE(segment[2].first) }

    /// DB1-3: of the person.
    public var identifiers: [CX] { segment[3].map(CX.init) }

    /// DB1-4: Y or N.
    public var isDisabled: Leaf { segment.leaf(4) }

    /// DB1-5: a `DT`.
    public var start: Leaf { segment.leaf(5) }

    /// DB1-6: a `DT`.
    public var end: Leaf { segment.leaf(6) }

    /// DB1-7: a `DT`.
    public var returnToWork: Leaf { segment.leaf(7) }

    /// DB1-8: a `DT`.
    public var unableToWork: Leaf { segment.leaf(8) }
}
