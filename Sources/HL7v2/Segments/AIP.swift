public import Findings

/// A person who serves an appointment.
///
/// Source: HL7 v2.5.1, section 10.6.7, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmAIP.htm>
public struct AIP: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// AIP-1: numbers the AIP segments.
    public var setID: Leaf { segment.leaf(1) }

    /// AIP-2: table 0206.
    public var action: Leaf { segment.leaf(2) }

    /// AIP-3: who.
    public var personnel: [XCN] { segment[3].map(XCN.init) }

    /// AIP-4: table 0182.
    public var kind: CWE { CWE(segment[4].first) }

    /// AIP-5: of the person.
    public var group: CWE { CWE(segment[5].first) }

    /// AIP-6: a `DTM`.
    public var start: Leaf { segment.leaf(6) }

    /// AIP-7: from the start of the appointment.
    public var offset: Leaf { segment.leaf(7) }

    /// AIP-8: of the offset.
    public var offsetUnit: CWE { CWE(segment[8].first) }

    /// AIP-9: how long.
    public var duration: Leaf { segment.leaf(9) }

    /// AIP-10: of the duration.
    public var durationUnit: CWE { CWE(segment[10].first) }

    /// AIP-11: table 0279.
    public var substitution: Leaf { segment.leaf(11) }

    /// AIP-12: table 0278.
    public var status: CWE { CWE(segment[12].first) }
}
