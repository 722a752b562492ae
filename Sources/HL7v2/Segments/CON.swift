public import Findings

/// A consent, given or refused.
///
/// Source: HL7 v2.5.1, section 9.9.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmCON.htm>
public struct CON: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// CON-1: numbers the CON segments of one message.
    public var setID: Leaf { segment.leaf(1) }

    /// CON-2: table 0496.
    public var kind: CWE { CWE(segment[2].first) }

    /// CON-3: which form was used.
    public var form: Leaf { segment.leaf(3) }

    /// CON-4: of the form that was filled in.
    public var identifier: EI { EI(segment[4].first) }

    /// CON-5: what was consented to.
    public var texts: [Leaf] { segment[5].eachLeaf }

    /// CON-10: in writing, by word; table 0497.
    public var mode: CWE { CWE(segment[10].first) }

    /// CON-11: table 0498.
    public var status: CWE { CWE(segment[11].first) }

    /// CON-12: a `DTM`.
    public var discussed: Leaf { segment.leaf(12) }

    /// CON-13: a `DTM`.
    public var decided: Leaf { segment.leaf(13) }

    /// CON-14: a `DTM`.
    public var start: Leaf { segment.leaf(14) }

    /// CON-15: a `DTM`.
    public var end: Leaf { segment.leaf(15) }

    /// CON-24: who decided.
    public var consenters: [XPN] { segment[24].map(XPN.init) }

    /// CON-25: of the one who decided to the patient; table 0548.
    public var relationship: Leaf { segment.leaf(25) }
}
