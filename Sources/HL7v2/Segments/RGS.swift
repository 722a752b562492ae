public import Findings

/// A group of resources of an appointment.
///
/// Source: HL7 v2.5.1, section 10.6.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRGS.htm>
public struct RGS: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// RGS-1: numbers the RGS segments.
    public var setID: Leaf { segment.leaf(1) }

    /// RGS-2: table 0206.
    public var action: Leaf { segment.leaf(2) }

    /// RGS-3: the group.
    public var group: CWE { CWE(segment[3].first) }
}
