public import Findings

/// The outcome of a query.
///
/// Source: HL7 v2.5.1, section 5.5.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmQAK.htm>
public struct QAK: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// QAK-1: names the query.
    public var tag: Leaf { segment.leaf(1) }

    /// QAK-2: OK, NF, AE, AR; table 0208.
    public var status: Leaf { segment.leaf(2) }

    /// QAK-3: which query.
    public var query: CWE { CWE(segment[3].first) }

    /// QAK-4: how many in all.
    public var hits: Leaf { segment.leaf(4) }
}
