public import Findings

/// A service of an appointment.
///
/// Source: HL7 v2.5.1, section 10.6.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmAIS.htm>
public struct AIS: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// AIS-1: numbers the AIS segments.
    public var setID: Leaf { segment.leaf(1) }

    /// AIS-2: table 0206.
    public var action: Leaf { segment.leaf(2) }

    /// AIS-3: what is done.
    public var service: CWE { CWE(segment[3].first) }

    /// AIS-4: a `DTM`.
    public var start: Leaf { segment.leaf(4) }

    /// AIS-5: from the start of the appointment.
    public var offset: Leaf { segment.leaf(5) }

    /// AIS-6: of the offset.
    public var offsetUnit: CWE { CWE(segment[6].first) }

    /// AIS-7: how long.
    public var duration: Leaf { segment.leaf(7) }

    /// AIS-8: of the duration.
    public var durationUnit: CWE { CWE(segment[8].first) }

    /// AIS-9: table 0279.
    public var substitution: Leaf { segment.leaf(9) }

    /// AIS-10: table 0278.
    public var status: CWE { CWE(segment[10].first) }
}
