public import Findings

/// What happened, when and why.
///
/// Source: HL7 v2.5.1, section 3.4.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmEVN.htm>
public struct EVN: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// EVN-1: the event; as MSH-9.2, withdrawn later.
    public var code: Leaf { segment.leaf(1) }

    /// EVN-2: when it was entered; a `DTM`.
    public var recorded: Leaf { segment.leaf(2) }

    /// EVN-3: when it is to happen; a `DTM`.
    public var planned: Leaf { segment.leaf(3) }

    /// EVN-4: table 0062.
    public var reason: CWE { CWE(segment[4].first) }

    /// EVN-5: who entered it.
    public var operators: [XCN] { segment[5].map(XCN.init) }

    /// EVN-6: when it happened; a `DTM`.
    public var occurred: Leaf { segment.leaf(6) }

    /// EVN-7: where it happened.
    public var facility: HD { HD(segment[7].first) }
}
