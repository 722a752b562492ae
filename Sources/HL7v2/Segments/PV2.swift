public import Findings

/// More about a visit.
///
/// Source: HL7 v2.5.1, section 3.4.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPV2.htm>
public struct PV2: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// PV2-1: where the patient was to go.
    public var priorPendingLocation: PL { PL(segment[1].first) }

    /// PV2-2: table 0129.
    public var accommodation: CWE { CWE(segment[2].first) }

    /// PV2-3: why the patient came.
    public var admitReason: CWE { CWE(segment[3].first) }

    /// PV2-4: why the patient was moved.
    public var transferReason: CWE { CWE(segment[4].first) }

    /// PV2-5: what was deposited.
    public var valuables: [Leaf] { segment[5].eachLeaf }

    /// PV2-7: table 0130.
    public var userCodes: [CWE] { segment[7].map(CWE.init) }

    /// PV2-8: a `DTM`.
    public var expectedAdmit: Leaf { segment.leaf(8) }

    /// PV2-9: a `DTM`.
    public var expectedDischarge: Leaf { segment.leaf(9) }

    /// PV2-10: days expected.
    public var estimatedLength: Leaf { segment.leaf(10) }

    /// PV2-11: days spent.
    public var length: Leaf { segment.leaf(11) }

    /// PV2-12: the visit in words.
    public var description: Leaf { segment.leaf(12) }

    /// PV2-13: who referred.
    public var referralSource: [XCN] { segment[13].map(XCN.init) }

    /// PV2-22: Y if the visit needs protection.
    public var protection: Leaf { segment.leaf(22) }

    /// PV2-23: the clinic.
    public var clinics: [XON] { segment[23].map(XON.init) }

    /// PV2-25: table 0217.
    public var priority: CWE { CWE(segment[25].first) }

    /// PV2-30: table 0112.
    public var dischargeDisposition: CWE { CWE(segment[30].first) }

    /// PV2-38: table 0430.
    public var arrivalMode: CWE { CWE(segment[38].first) }

    /// PV2-40: table 0432.
    public var admissionLevel: CWE { CWE(segment[40].first) }
}
