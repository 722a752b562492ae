public import Findings

/// One insurance of the patient.
///
/// Source: HL7 v2.5.1, section 6.5.6, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmIN1.htm>
public struct IN1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// IN1-1: numbers the IN1 segments.
    public var setID: Leaf { segment.leaf(1) }

    /// IN1-2: table 0072.
    public var plan: CWE { CWE(segment[2].first) }

    /// IN1-3: identifiers of the insurer.
    public var companies: [CX] { segment[3].map(CX.init) }

    /// IN1-4: names of the insurer.
    public var companyNames: [XON] { segment[4].map(XON.init) }

    /// IN1-5: of the insurer.
    public var companyAddresses: [XAD] { segment[5].map(XAD.init) }

    /// IN1-6: at the insurer.
    public var contactNames: [XPN] { segment[6].map(XPN.init) }

    /// IN1-7: of the insurer.
    public var companyPhones: [XTN] { segment[7].map(XTN.init) }

    /// IN1-8: number of the group.
    public var group: Leaf { segment.leaf(8) }

    /// IN1-9: names of the group.
    public var groupNames: [XON] { segment[9].map(XON.init) }

    /// IN1-10: of the insured's employer.
    public var employerIDs: [CX] { segment[10].map(CX.init) }

    /// IN1-11: of the insured's employer.
    public var employerNames: [XON] { segment[11].map(XON.init) }

    /// IN1-12: a `DT`.
    public var start: Leaf { segment.leaf(12) }

    /// IN1-13: a `DT`.
    public var end: Leaf { segment.leaf(13) }

    /// IN1-14: information.
    public var authorization: Leaf { segment.leaf(14) }

    /// IN1-15: table 0086.
    public var planType: CWE { CWE(segment[15].first) }

    /// IN1-16: the policy holder.
    public var insuredNames: [XPN] { segment[16].map(XPN.init) }

    /// IN1-17: to the patient; table 0063.
    public var relationship: CWE { CWE(segment[17].first) }

    /// IN1-18: a `DTM`.
    public var insuredBirth: Leaf { segment.leaf(18) }

    /// IN1-19: of the policy holder.
    public var insuredAddresses: [XAD] { segment[19].map(XAD.init) }

    /// IN1-20: of benefits; table 0135.
    public var assignment: CWE { CWE(segment[20].first) }

    /// IN1-21: of benefits; table 0173.
    public var coordination: CWE { CWE(segment[21].first) }

    /// IN1-22: among the insurances.
    public var priority: Leaf { segment.leaf(22) }

    /// IN1-31: release of information; table 0093.
    public var isAuthorized: Leaf { segment.leaf(31) }

    /// IN1-35: table 0086.
    public var policyType: CWE { CWE(segment[35].first) }

    /// IN1-36: of the policy.
    public var policyNumber: Leaf { segment.leaf(36) }

    /// IN1-43: table 0001.
    public var insuredSex: CWE { CWE(segment[43].first) }

    /// IN1-45: table 0344.
    public var verification: Leaf { segment.leaf(45) }

    /// IN1-46: table 0072.
    public var priorPlan: CWE { CWE(segment[46].first) }

    /// IN1-47: table 0309.
    public var coverage: CWE { CWE(segment[47].first) }

    /// IN1-48: table 0295.
    public var handicap: CWE { CWE(segment[48].first) }

    /// IN1-49: of the policy holder.
    public var insuredIDs: [CX] { segment[49].map(CX.init) }
}
