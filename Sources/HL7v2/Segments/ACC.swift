public import Findings

/// An accident.
///
/// Source: HL7 v2.5.1, section 6.5.9, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmACC.htm>
public struct ACC: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// ACC-1: a `DTM`.
    public var time: Leaf { segment.leaf(1) }

    /// ACC-2: table 0050.
    public var code: CWE { CWE(segment[2].first) }

    /// ACC-3: in words.
    public var location: Leaf { segment.leaf(3) }
}
