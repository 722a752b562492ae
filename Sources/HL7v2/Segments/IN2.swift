public import Findings

/// What else is known of an insurance and of the person insured.
///
/// Source: HL7 v2.5.1, section 6.5.7, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmIN2.htm>
public struct IN2: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// IN2-2: of the insured.
    public var socialSecurityNumber: Leaf { segment.leaf(2) }

    /// IN2-6: of the health insurance card.
    public var medicareNumber: Leaf { segment.leaf(6) }

    /// IN2-8: of the case.
    public var medicaidNumber: Leaf { segment.leaf(8) }

    /// IN2-26: of the subscriber with the payer.
    public var payerSubscriberID: CX { CX(segment[26].first) }

    /// IN2-44: since when the insured is employed; a `DT`.
    public var employed: Leaf { segment.leaf(44) }

    /// IN2-46: of the insured.
    public var jobTitle: Leaf { segment.leaf(46) }

    /// IN2-61: of the patient with the insurance.
    public var memberNumber: CX { CX(segment[61].first) }

    /// IN2-63: of the insured.
    public var homePhones: [XTN] { segment[63].map(XTN.init) }

    /// IN2-64: of the employer of the insured.
    public var employerPhones: [XTN] { segment[64].map(XTN.init) }

    /// IN2-72: of the patient to the insured; table 0063.
    public var relationship: CWE { CWE(segment[72].first) }
}
