public import Findings

/// A visit.
///
/// Source: HL7 v2.5.1, section 3.4.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPV1.htm>
public struct PV1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// PV1-1: numbers the PV1 segments.
    public var setID: Leaf { segment.leaf(1) }

    /// PV1-2: table 0004.
    public var patientClass: CWE { CWE(segment[2].first) }

    /// PV1-3: where the patient is.
    public var location: PL { PL(segment[3].first) }

    /// PV1-4: table 0007.
    public var admissionType: CWE { CWE(segment[4].first) }

    /// PV1-5: a number given before admission.
    public var preadmission: CX { CX(segment[5].first) }

    /// PV1-6: where the patient was.
    public var priorLocation: PL { PL(segment[6].first) }

    /// PV1-7: attending doctors.
    public var attending: [XCN] { segment[7].map(XCN.init) }

    /// PV1-8: referring doctors.
    public var referring: [XCN] { segment[8].map(XCN.init) }

    /// PV1-9: consulting doctors.
    public var consulting: [XCN] { segment[9].map(XCN.init) }

    /// PV1-10: hospital service; table 0069.
    public var service: CWE { CWE(segment[10].first) }

    /// PV1-11: where the patient is for a while.
    public var temporaryLocation: PL { PL(segment[11].first) }

    /// PV1-12: table 0087.
    public var preadmissionTest: CWE { CWE(segment[12].first) }

    /// PV1-13: table 0092.
    public var readmission: CWE { CWE(segment[13].first) }

    /// PV1-14: table 0023.
    public var admitSource: CWE { CWE(segment[14].first) }

    /// PV1-15: table 0009.
    public var ambulatoryStatuses: [CWE] { segment[15].map(CWE.init) }

    /// PV1-16: table 0099.
    public var vip: CWE { CWE(segment[16].first) }

    /// PV1-17: admitting doctors.
    public var admitting: [XCN] { segment[17].map(XCN.init) }

    /// PV1-18: table 0018.
    public var patientType: CWE { CWE(segment[18].first) }

    /// PV1-19: the number of the visit.
    public var visitNumber: CX { CX(segment[19].first) }

    /// PV1-36: how the visit ended; table 0112.
    public var disposition: CWE { CWE(segment[36].first) }

    /// PV1-37: where the patient went; table 0113.
    public var dischargedTo: DLD { DLD(segment[37].first) }

    /// PV1-38: table 0114.
    public var diet: CWE { CWE(segment[38].first) }

    /// PV1-39: table 0115.
    public var servicingFacility: CWE { CWE(segment[39].first) }

    /// PV1-40: table 0116.
    public var bedStatus: CWE { CWE(segment[40].first) }

    /// PV1-41: table 0117.
    public var accountStatus: CWE { CWE(segment[41].first) }

    /// PV1-42: where the patient is to go.
    public var pendingLocation: PL { PL(segment[42].first) }

    /// PV1-43: where the patient was for a while.
    public var priorTemporaryLocation: PL { PL(segment[43].first) }

    /// PV1-44: when the visit began; a `DTM`.
    public var admitted: Leaf { segment.leaf(44) }

    /// PV1-45: when the visit ended; a `DTM`.
    public var discharged: [Leaf] { segment[45].eachLeaf }

    /// PV1-50: another number of the visit.
    public var alternateVisitID: CX { CX(segment[50].first) }

    /// PV1-51: whether the number is of a visit or an account; table 0326.
    public var visitIndicator: CWE { CWE(segment[51].first) }

    /// PV1-52: other providers.
    public var others: [XCN] { segment[52].map(XCN.init) }

    /// PV1-54: from v2.8: the episode the visit is part of.
    public var episode: CX { CX(segment[54].first) }
}
