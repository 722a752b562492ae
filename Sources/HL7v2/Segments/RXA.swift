public import Findings

/// A dose given.
///
/// Source: HL7 v2.5.1, section 4.14.7, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXA.htm>
public struct RXA: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// RXA-1: numbers the RXA segments.
    public var setID: Leaf { segment.leaf(1) }

    /// RXA-2: numbers the doses.
    public var administrationID: Leaf { segment.leaf(2) }

    /// RXA-3: when it was given; a `DTM`.
    public var start: Leaf { segment.leaf(3) }

    /// RXA-4: a `DTM`.
    public var end: Leaf { segment.leaf(4) }

    /// RXA-5: what was given.
    public var code: CWE { CWE(segment[5].first) }

    /// RXA-6: how much; 999 if unknown.
    public var amount: Leaf { segment.leaf(6) }

    /// RXA-7: of the amount.
    public var unit: CWE { CWE(segment[7].first) }

    /// RXA-8: dosage form.
    public var form: CWE { CWE(segment[8].first) }

    /// RXA-9: whence the report is; table NIP001.
    public var notes: [CWE] { segment[9].map(CWE.init) }

    /// RXA-10: who gave it.
    public var givenBy: [XCN] { segment[10].map(XCN.init) }

    /// RXA-11: where it was given.
    public var location: LA2 { LA2(segment[11].first) }

    /// RXA-12: given per.
    public var rate: Leaf { segment.leaf(12) }

    /// RXA-13: of the form.
    public var strength: Leaf { segment.leaf(13) }

    /// RXA-14: of the strength.
    public var strengthUnit: CWE { CWE(segment[14].first) }

    /// RXA-15: of the substance.
    public var lotNumbers: [Leaf] { segment[15].eachLeaf }

    /// RXA-16: of the lots; a `DTM`.
    public var expirations: [Leaf] { segment[16].eachLeaf }

    /// RXA-17: MVX.
    public var manufacturers: [CWE] { segment[17].map(CWE.init) }

    /// RXA-18: why it was not given.
    public var refusalReasons: [CWE] { segment[18].map(CWE.init) }

    /// RXA-19: why it was given.
    public var indications: [CWE] { segment[19].map(CWE.init) }

    /// RXA-20: CP, RE, NA, PA; table 0322.
    public var completion: Leaf { segment.leaf(20) }

    /// RXA-21: A add, D delete, U update; table 0206.
    public var action: Leaf { segment.leaf(21) }

    /// RXA-22: when it was entered; a `DTM`.
    public var entered: Leaf { segment.leaf(22) }

    /// RXA-27: from v2.6: where.
    public var administeredAt: PL { PL(segment[27].first) }

    /// RXA-28: from v2.6: where.
    public var address: XAD { XAD(segment[28].first) }
}
