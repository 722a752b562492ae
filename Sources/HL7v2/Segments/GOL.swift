public import Findings

/// A goal of care.
///
/// Source: HL7 v2.5.1, section 12.3.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmGOL.htm>
public struct GOL: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// GOL-1: table 0287.
    public var action: Leaf { segment.leaf(1) }

    /// GOL-2: of the action; a `DTM`.
    public var time: Leaf { segment.leaf(2) }

    /// GOL-3: of the goal.
    public var code: CWE { CWE(segment[3].first) }

    /// GOL-4: of the goal, for good.
    public var identifier: EI { EI(segment[4].first) }

    /// GOL-5: of care.
    public var episode: EI { EI(segment[5].first) }

    /// GOL-6: its place in the list.
    public var listPriority: Leaf { segment.leaf(6) }

    /// GOL-7: a `DTM`.
    public var established: Leaf { segment.leaf(7) }

    /// GOL-8: when it should be reached; a `DTM`.
    public var expected: Leaf { segment.leaf(8) }

    /// GOL-10: what kind of goal.
    public var classification: CWE { CWE(segment[10].first) }

    /// GOL-16: how far it is reached.
    public var evaluation: CWE { CWE(segment[16].first) }

    /// GOL-17: on the evaluation.
    public var comments: [Leaf] { segment[17].eachLeaf }

    /// GOL-18: table 0287 and the like.
    public var lifeCycle: CWE { CWE(segment[18].first) }

    /// GOL-19: a `DTM`.
    public var lifeCycleSince: Leaf { segment.leaf(19) }
}
