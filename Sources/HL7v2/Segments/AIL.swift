public import Findings

/// A place of an appointment.
///
/// Source: HL7 v2.5.1, section 10.6.6, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmAIL.htm>
public struct AIL: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// AIL-1: numbers the AIL segments.
    public var setID: Leaf { segment.leaf(1) }

    /// AIL-2: table 0206.
    public var action: Leaf { segment.leaf(2) }

    /// AIL-3: where.
    public var locations: [PL] { segment[3].map(PL.init) }

    /// AIL-4: table 0305.
    public var kind: CWE { CWE(segment[4].first) }

    /// AIL-5: of the place.
    public var group: CWE { CWE(segment[5].first) }

    /// AIL-6: a `DTM`.
    public var start: Leaf { segment.leaf(6) }

    /// AIL-7: from the start of the appointment.
    public var offset: Leaf { segment.leaf(7) }

    /// AIL-8: of the offset.
    public var offsetUnit: CWE { CWE(segment[8].first) }

    /// AIL-9: how long.
    public var duration: Leaf { segment.leaf(9) }

    /// AIL-10: of the duration.
    public var durationUnit: CWE { CWE(segment[10].first) }

    /// AIL-11: table 0279.
    public var substitution: Leaf { segment.leaf(11) }

    /// AIL-12: table 0278.
    public var status: CWE { CWE(segment[12].first) }
}
