public import Findings

/// A general resource of an appointment.
///
/// Source: HL7 v2.5.1, section 10.6.5, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmAIG.htm>
public struct AIG: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// AIG-1: numbers the AIG segments.
    public var setID: Leaf { segment.leaf(1) }

    /// AIG-2: table 0206.
    public var action: Leaf { segment.leaf(2) }

    /// AIG-3: what is needed.
    public var resource: CWE { CWE(segment[3].first) }

    /// AIG-4: of the resource.
    public var kind: CWE { CWE(segment[4].first) }

    /// AIG-5: resource groups.
    public var groups: [CWE] { segment[5].map(CWE.init) }

    /// AIG-6: how many.
    public var quantity: Leaf { segment.leaf(6) }

    /// AIG-7: of the quantity.
    public var quantityUnit: CWE { CWE(segment[7].first) }

    /// AIG-8: a `DTM`.
    public var start: Leaf { segment.leaf(8) }

    /// AIG-9: from the start of the appointment.
    public var offset: Leaf { segment.leaf(9) }

    /// AIG-10: of the offset.
    public var offsetUnit: CWE { CWE(segment[10].first) }

    /// AIG-11: how long.
    public var duration: Leaf { segment.leaf(11) }

    /// AIG-12: of the duration.
    public var durationUnit: CWE { CWE(segment[12].first) }

    /// AIG-13: table 0279.
    public var substitution: Leaf { segment.leaf(13) }

    /// AIG-14: table 0278.
    public var status: CWE { CWE(segment[14].first) }
}
