public import Findings

/// One diagnosis.
///
/// Source: HL7 v2.5.1, section 6.5.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmDG1.htm>
public struct DG1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// DG1-1: numbers the DG1 segments.
    public var setID: Leaf { segment.leaf(1) }

    /// DG1-2: I9, I10; withdrawn.
    public var method: Leaf { segment.leaf(2) }

    /// DG1-3: the diagnosis.
    public var code: CWE { CWE(segment[3].first) }

    /// DG1-4: in words; withdrawn.
    public var text: Leaf { segment.leaf(4) }

    /// DG1-5: when it was made; a `DTM`.
    public var time: Leaf { segment.leaf(5) }

    /// DG1-6: A admitting, W working, F final; table 0052.
    public var type: CWE { CWE(segment[6].first) }

    /// DG1-15: 1 for the principal diagnosis.
    public var priority: Leaf { segment.leaf(15) }

    /// DG1-16: who made it.
    public var clinicians: [XCN] { segment[16].map(XCN.init) }

    /// DG1-17: table 0228.
    public var classification: CWE { CWE(segment[17].first) }

    /// DG1-18: Y or N.
    public var confidential: Leaf { segment.leaf(18) }

    /// DG1-19: when it was attested; a `DTM`.
    public var attested: Leaf { segment.leaf(19) }

    /// DG1-20: of the diagnosis.
    public var identifier: EI { EI(segment[20].first) }

    /// DG1-21: A add, D delete, U update; table 0206.
    public var action: Leaf { segment.leaf(21) }

    /// DG1-22: the diagnosis this one follows from.
    public var parent: EI { EI(segment[22].first) }

    /// DG1-26: table 0895.
    public var presentOnAdmission: CWE { CWE(segment[26].first) }
}
