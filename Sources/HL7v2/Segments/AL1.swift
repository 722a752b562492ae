public import Findings

/// One allergy or intolerance of the patient.
///
/// Source: HL7 v2.5.1, section 3.4.6, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmAL1.htm>
public struct AL1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// AL1-1: numbers the AL1 segments of one message from 1.
    public var setID: Leaf { segment.leaf(1) }

    /// AL1-2: drug, food, environment; table 0127, user-defined.
    public var kind: CWE { CWE(segment[2].first) }

    /// AL1-3: the substance; required.
    public var allergen: CWE { CWE(segment[3].first) }

    /// AL1-4: table 0128; some sites grade the reaction seen, others the risk of the next one.
    public var severity: CWE { CWE(segment[4].first) }

    /// AL1-5: what happened, in the sender's words.
    public var reactions: [Leaf] { segment[5].eachLeaf }

    /// AL1-6: when it was found; withdrawn in v2.7 and still sent.
    public var identified: Leaf { segment.leaf(6) }
}
