public import Findings

/// A problem.
///
/// Source: HL7 v2.5.1, section 12.3.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPRB.htm>
public struct PRB: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// PRB-1: AD, UP, DE; table 0287.
    public var action: Leaf { segment.leaf(1) }

    /// PRB-2: of the action; a `DTM`.
    public var time: Leaf { segment.leaf(2) }

    /// PRB-3: the problem.
    public var code: CWE { CWE(segment[3].first) }

    /// PRB-4: of the problem.
    public var identifier: EI { EI(segment[4].first) }

    /// PRB-5: of care.
    public var episode: EI { EI(segment[5].first) }

    /// PRB-6: on the list.
    public var listPriority: Leaf { segment.leaf(6) }

    /// PRB-7: a `DTM`.
    public var established: Leaf { segment.leaf(7) }

    /// PRB-8: when it is to be solved; a `DTM`.
    public var expected: Leaf { segment.leaf(8) }

    /// PRB-9: a `DTM`.
    public var solved: Leaf { segment.leaf(9) }

    /// PRB-10: of the problem.
    public var classification: CWE { CWE(segment[10].first) }

    /// PRB-11: table.
    public var discipline: [CWE] { segment[11].map(CWE.init) }

    /// PRB-12: how it lasts.
    public var persistence: CWE { CWE(segment[12].first) }

    /// PRB-13: how sure it is.
    public var confirmation: CWE { CWE(segment[13].first) }

    /// PRB-14: where in its course.
    public var lifeCycle: CWE { CWE(segment[14].first) }

    /// PRB-15: a `DTM`.
    public var lifeCycleSince: Leaf { segment.leaf(15) }

    /// PRB-16: a `DTM`.
    public var onset: Leaf { segment.leaf(16) }

    /// PRB-17: in words.
    public var onsetText: Leaf { segment.leaf(17) }

    /// PRB-18: among the problems.
    public var ranking: CWE { CWE(segment[18].first) }

    /// PRB-26, from v2.7: how bad it is.
    public var severity: CWE { CWE(segment[26].first) }
}
