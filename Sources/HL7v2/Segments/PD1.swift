public import Findings

/// What changes seldom about the patient.
///
/// Source: HL7 v2.5.1, section 3.4.10, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPD1.htm>
public struct PD1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// PD1-1: table 0223.
    public var livingDependencies: [CWE] { segment[1].map(CWE.init) }

    /// PD1-2: table 0220.
    public var livingArrangement: CWE { CWE(segment[2].first) }

    /// PD1-3: where the patient is usually cared for.
    public var primaryFacilities: [XON] { segment[3].map(XON.init) }

    /// PD1-4: who usually cares for the patient.
    public var primaryProviders: [XCN] { segment[4].map(XCN.init) }

    /// PD1-5: table 0231.
    public var student: CWE { CWE(segment[5].first) }

    /// PD1-6: table 0295.
    public var handicap: CWE { CWE(segment[6].first) }

    /// PD1-7: table 0315.
    public var livingWill: CWE { CWE(segment[7].first) }

    /// PD1-8: table 0316.
    public var organDonor: CWE { CWE(segment[8].first) }

    /// PD1-9: Y or N.
    public var separateBill: Leaf { segment.leaf(9) }

    /// PD1-10: other records that may be of the same patient.
    public var duplicates: [CX] { segment[10].map(CX.init) }

    /// PD1-11: table 0215.
    public var publicity: CWE { CWE(segment[11].first) }

    /// PD1-12: Y if the patient's data needs consent.
    public var protection: Leaf { segment.leaf(12) }

    /// PD1-13: a `DT`.
    public var protectionSince: Leaf { segment.leaf(13) }

    /// PD1-14: places of worship.
    public var worship: [XON] { segment[14].map(XON.init) }

    /// PD1-15: table 0435.
    public var advanceDirectives: [CWE] { segment[15].map(CWE.init) }

    /// PD1-16: of an immunization registry; table 0441.
    public var registryStatus: CWE { CWE(segment[16].first) }

    /// PD1-17: a `DT`.
    public var registryStatusSince: Leaf { segment.leaf(17) }

    /// PD1-18: a `DT`.
    public var publicitySince: Leaf { segment.leaf(18) }
}
