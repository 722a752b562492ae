public import Findings

/// A clinical pathway that the patient follows.
///
/// Source: HL7 v2.5.1, section 12.3.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPTH.htm>
public struct PTH: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// PTH-1: table 0287.
    public var action: Leaf { segment.leaf(1) }

    /// PTH-2: of the pathway.
    public var code: CWE { CWE(segment[2].first) }

    /// PTH-3: of the pathway, for good.
    public var identifier: EI { EI(segment[3].first) }

    /// PTH-4: a `DTM`.
    public var established: Leaf { segment.leaf(4) }

    /// PTH-5: table 0287 and the like.
    public var lifeCycle: CWE { CWE(segment[5].first) }

    /// PTH-6: since when the life cycle is what it is; a `DTM`.
    public var changed: Leaf { segment.leaf(6) }
}
