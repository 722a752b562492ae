public import Findings

/// The software that made the message.
///
/// Source: HL7 v2.5.1, section 2.15.12, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmSFT.htm>
public struct SFT: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// SFT-1: who made it.
    public var vendor: XON { XON(segment[1].first) }

    /// SFT-2: certified version.
    public var version: Leaf { segment.leaf(2) }

    /// SFT-3: name of the product.
    public var product: Leaf { segment.leaf(3) }

    /// SFT-4: id of the build.
    public var binary: Leaf { segment.leaf(4) }

    /// SFT-5: about the product.
    public var information: Leaf { segment.leaf(5) }

    /// SFT-6: a `DTM`.
    public var installed: Leaf { segment.leaf(6) }
}
