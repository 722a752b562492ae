public import Findings

/// What is common to all kinds of order.
///
/// Source: HL7 v2.5.1, section 4.5.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmORC.htm>
public struct ORC: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// ORC-1: what to do: NW, CA, RE; table 0119.
    public var control: Leaf { segment.leaf(1) }

    /// ORC-2: the number of who ordered.
    public var placerNumber: EI { EI(segment[2].first) }

    /// ORC-3: the number of who does it.
    public var fillerNumber: EI { EI(segment[3].first) }

    /// ORC-4: of the orders placed together.
    public var groupNumber: EI { EI(segment[4].first) }

    /// ORC-5: table 0038.
    public var status: Leaf { segment.leaf(5) }

    /// ORC-6: table 0121.
    public var responseFlag: Leaf { segment.leaf(6) }

    /// ORC-7: when and how often; withdrawn, see TQ1.
    public var timings: [TQ] { segment[7].map(TQ.init) }

    /// ORC-8: the order this one hangs on.
    public var parent: EIP { EIP(segment[8].first) }

    /// ORC-9: when it was ordered; a `DTM`.
    public var time: Leaf { segment.leaf(9) }

    /// ORC-10: who typed it.
    public var enteredBy: [XCN] { segment[10].map(XCN.init) }

    /// ORC-11: who checked it.
    public var verifiedBy: [XCN] { segment[11].map(XCN.init) }

    /// ORC-12: who ordered.
    public var orderedBy: [XCN] { segment[12].map(XCN.init) }

    /// ORC-13: where it was typed.
    public var entererLocation: PL { PL(segment[13].first) }

    /// ORC-14: whom to call.
    public var callback: [XTN] { segment[14].map(XTN.init) }

    /// ORC-15: when the change takes effect; a `DTM`.
    public var effective: Leaf { segment.leaf(15) }

    /// ORC-16: why the order changed.
    public var reason: CWE { CWE(segment[16].first) }

    /// ORC-17: where it was typed.
    public var entererOrganization: CWE { CWE(segment[17].first) }

    /// ORC-18: where it was typed.
    public var device: CWE { CWE(segment[18].first) }

    /// ORC-19: who asked for the change.
    public var actionBy: [XCN] { segment[19].map(XCN.init) }

    /// ORC-20: table 0339.
    public var beneficiaryNotice: CWE { CWE(segment[20].first) }

    /// ORC-21: where it was ordered.
    public var facilities: [XON] { segment[21].map(XON.init) }

    /// ORC-22: of the facility.
    public var facilityAddresses: [XAD] { segment[22].map(XAD.init) }

    /// ORC-23: of the facility.
    public var facilityPhones: [XTN] { segment[23].map(XTN.init) }

    /// ORC-24: of who ordered.
    public var providerAddresses: [XAD] { segment[24].map(XAD.init) }

    /// ORC-25: more about ORC-5.
    public var statusModifier: CWE { CWE(segment[25].first) }

    /// ORC-27: a `DTM`.
    public var expectedAvailability: Leaf { segment.leaf(27) }

    /// ORC-28: table 0177.
    public var confidentiality: CWE { CWE(segment[28].first) }

    /// ORC-29: table 0482.
    public var kind: CWE { CWE(segment[29].first) }
}
