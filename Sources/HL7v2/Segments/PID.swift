public import Findings

/// The patient.
///
/// Source: HL7 v2.5.1, section 3.4.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPID.htm>
public struct PID: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// PID-1: numbers the PID segments of one message.
    public var setID: Leaf { segment.leaf(1) }

    /// PID-2: an identifier of former versions.
    public var externalID: CX { CX(segment[2].first) }

    /// PID-3: the patient's identifiers.
    public var identifiers: [CX] { segment[3].map(CX.init) }

    /// PID-4: identifiers of former versions.
    public var alternateIDs: [CX] { segment[4].map(CX.init) }

    /// PID-5: the patient's names.
    public var names: [XPN] { segment[5].map(XPN.init) }

    /// PID-6: the mother's name before marriage.
    public var mothersMaidenNames: [XPN] { segment[6].map(XPN.init) }

    /// PID-7: date of birth, with time if known; a `DTM`.
    public var birth: Leaf { segment.leaf(7) }

    /// PID-8: table 0001.
    public var sex: CWE { CWE(segment[8].first) }

    /// PID-9: other names, withdrawn in v2.7.
    public var aliases: [XPN] { segment[9].map(XPN.init) }

    /// PID-10: table 0005.
    public var races: [CWE] { segment[10].map(CWE.init) }

    /// PID-11: the patient's addresses.
    public var addresses: [XAD] { segment[11].map(XAD.init) }

    /// PID-12: withdrawn, see PID-11.9.
    public var county: Leaf { segment.leaf(12) }

    /// PID-13: telephone and mail at home.
    public var homePhones: [XTN] { segment[13].map(XTN.init) }

    /// PID-14: telephone and mail at work.
    public var workPhones: [XTN] { segment[14].map(XTN.init) }

    /// PID-15: the primary language.
    public var language: CWE { CWE(segment[15].first) }

    /// PID-16: table 0002.
    public var maritalStatus: CWE { CWE(segment[16].first) }

    /// PID-17: table 0006.
    public var religion: CWE { CWE(segment[17].first) }

    /// PID-18: the account number.
    public var account: CX { CX(segment[18].first) }

    /// PID-19: of the United States.
    public var socialSecurityNumber: Leaf { segment.leaf(19) }

    /// PID-20: the licence number.
    public var driversLicense: DLN { DLN(segment[20].first) }

    /// PID-21: the mother's identifiers.
    public var mothers: [CX] { segment[21].map(CX.init) }

    /// PID-22: table 0189.
    public var ethnicities: [CWE] { segment[22].map(CWE.init) }

    /// PID-23: in words.
    public var birthPlace: Leaf { segment.leaf(23) }

    /// PID-24: Y or N.
    public var multipleBirth: Leaf { segment.leaf(24) }

    /// PID-25: 1 for the first of twins.
    public var birthOrder: Leaf { segment.leaf(25) }

    /// PID-26: table 0171.
    public var citizenships: [CWE] { segment[26].map(CWE.init) }

    /// PID-27: table 0172.
    public var veteran: CWE { CWE(segment[27].first) }

    /// PID-28: table 0212.
    public var nationality: CWE { CWE(segment[28].first) }

    /// PID-29: when the patient died; a `DTM`.
    public var death: Leaf { segment.leaf(29) }

    /// PID-30: Y or N.
    public var isDead: Leaf { segment.leaf(30) }

    /// PID-31: Y if the identity is not known.
    public var isUnknown: Leaf { segment.leaf(31) }

    /// PID-32: of the identity; table 0445.
    public var reliability: [Leaf] { segment[32].eachLeaf }

    /// PID-33: when the person was last changed; a `DTM`.
    public var updated: Leaf { segment.leaf(33) }

    /// PID-34: where the person was last changed.
    public var updatedAt: HD { HD(segment[34].first) }

    /// PID-35: of an animal.
    public var species: CWE { CWE(segment[35].first) }

    /// PID-36: of an animal.
    public var breed: CWE { CWE(segment[36].first) }

    /// PID-37: of an animal.
    public var strain: Leaf { segment.leaf(37) }

    /// PID-38: of an animal.
    public var production: CWE { CWE(segment[38].first) }

    /// PID-39: tribal citizenship.
    public var tribes: [CWE] { segment[39].map(CWE.init) }

    /// PID-40: from v2.7: all telephone and mail.
    public var telecoms: [XTN] { segment[40].map(XTN.init) }
}
