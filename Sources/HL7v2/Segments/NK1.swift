public import Findings

/// A next of kin or other associated party.
///
/// Source: HL7 v2.5.1, section 3.4.5, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmNK1.htm>
public struct NK1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// NK1-1: numbers the NK1 segments.
    public var setID: Leaf { segment.leaf(1) }

    /// NK1-2: the person's names.
    public var names: [XPN] { segment[2].map(XPN.init) }

    /// NK1-3: table 0063.
    public var relationship: CWE { CWE(segment[3].first) }

    /// NK1-4: the person's addresses.
    public var addresses: [XAD] { segment[4].map(XAD.init) }

    /// NK1-5: telephone and mail.
    public var phones: [XTN] { segment[5].map(XTN.init) }

    /// NK1-6: telephone and mail at work.
    public var workPhones: [XTN] { segment[6].map(XTN.init) }

    /// NK1-7: table 0131.
    public var role: CWE { CWE(segment[7].first) }

    /// NK1-8: first day of the role; a `DT`.
    public var start: Leaf { segment.leaf(8) }

    /// NK1-9: last day of the role; a `DT`.
    public var end: Leaf { segment.leaf(9) }

    /// NK1-10: in words.
    public var jobTitle: Leaf { segment.leaf(10) }

    /// NK1-11: in codes.
    public var jobCode: Leaf { segment.leaf(11) }

    /// NK1-12: a number of the person's.
    public var employeeID: CX { CX(segment[12].first) }

    /// NK1-13: for an organization, or the employer.
    public var organizations: [XON] { segment[13].map(XON.init) }

    /// NK1-14: table 0002.
    public var maritalStatus: CWE { CWE(segment[14].first) }

    /// NK1-15: table 0001.
    public var sex: CWE { CWE(segment[15].first) }

    /// NK1-16: a `DTM`.
    public var birth: Leaf { segment.leaf(16) }

    /// NK1-20: the primary language.
    public var language: CWE { CWE(segment[20].first) }

    /// NK1-30: for an organization: who to talk to.
    public var contactNames: [XPN] { segment[30].map(XPN.init) }

    /// NK1-31: of the contact person.
    public var contactPhones: [XTN] { segment[31].map(XTN.init) }

    /// NK1-32: of the contact person.
    public var contactAddresses: [XAD] { segment[32].map(XAD.init) }

    /// NK1-33: the person's identifiers.
    public var identifiers: [CX] { segment[33].map(CX.init) }

    /// NK1-40: from v2.7: all telephone and mail.
    public var telecoms: [XTN] { segment[40].map(XTN.init) }
}
