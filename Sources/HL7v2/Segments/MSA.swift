public import Findings

/// An acknowledgement.
///
/// Source: HL7 v2.5.1, section 2.15.8, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmMSA.htm>
public struct MSA: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// MSA-1: AA, AE, AR, CA, CE, CR; table 0008.
    public var code: Leaf { segment.leaf(1) }

    /// MSA-2: of the message that is acknowledged.
    public var controlID: Leaf { segment.leaf(2) }

    /// MSA-3: withdrawn, see ERR.
    public var text: Leaf { segment.leaf(3) }
}
