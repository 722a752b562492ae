public import Findings

/// A remark on the segment before it.
///
/// Source: HL7 v2.5.1, section 2.15.10, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmNTE.htm>
public struct NTE: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// NTE-1: numbers the NTE segments of one group.
    public var setID: Leaf { segment.leaf(1) }

    /// NTE-2: table 0105.
    public var source: Leaf { segment.leaf(2) }

    /// NTE-3: the remark, one value for each line.
    public var comments: [Repetition] { Array(segment[3]) }

    /// NTE-4: table 0364.
    public var kind: CWE { CWE(segment[4].first) }

    /// NTE-5: from v2.7: who entered it.
    public var author: XCN { XCN(segment[5].first) }

    /// NTE-6: from v2.7: when it was entered; a `DTM`.
    public var entered: Leaf { segment.leaf(6) }
}
