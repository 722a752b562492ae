public import Findings

/// One component of a mixture.
///
/// Source: HL7 v2.5.1, section 4.14.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXC.htm>
public struct RXC: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// RXC-1: B base, A additive; table 0166.
    public var kind: Leaf { segment.leaf(1) }

    /// RXC-2: the component.
    public var code: CWE { CWE(segment[2].first) }

    /// RXC-3: how much.
    public var amount: Leaf { segment.leaf(3) }

    /// RXC-4: of the amount.
    public var unit: CWE { CWE(segment[4].first) }

    /// RXC-5: of the component.
    public var strength: Leaf { segment.leaf(5) }

    /// RXC-6: of the strength.
    public var strengthUnit: CWE { CWE(segment[6].first) }
}
