public import Findings

/// Someone who takes part.
///
/// Source: HL7 v2.8, section 7.4.4, <https://www.hl7.eu/HL7v2x/v28/hl7v28segmPRT.htm>
public struct PRT: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// PRT-1: of the participation.
    public var identifier: EI { EI(segment[1].first) }

    /// PRT-2: table 0287.
    public var action: Leaf { segment.leaf(2) }

    /// PRT-3: why it changed.
    public var actionReason: CWE { CWE(segment[3].first) }

    /// PRT-4: table 0912.
    public var role: CWE { CWE(segment[4].first) }

    /// PRT-5: who.
    public var persons: [XCN] { segment[5].map(XCN.init) }

    /// PRT-6: from v2.7.
    public var personKind: CWE { CWE(segment[6].first) }

    /// PRT-7: table 0406.
    public var unitKind: CWE { CWE(segment[7].first) }

    /// PRT-8: which.
    public var organizations: [XON] { segment[8].map(XON.init) }

    /// PRT-9: where.
    public var locations: [PL] { segment[9].map(PL.init) }

    /// PRT-10: with what.
    public var devices: [EI] { segment[10].map(EI.init) }

    /// PRT-11: a `DTM`.
    public var start: Leaf { segment.leaf(11) }

    /// PRT-12: a `DTM`.
    public var end: Leaf { segment.leaf(12) }

    /// PRT-13: how long.
    public var duration: CWE { CWE(segment[13].first) }

    /// PRT-14: of who takes part.
    public var addresses: [XAD] { segment[14].map(XAD.init) }

    /// PRT-15: of who takes part.
    public var telecoms: [XTN] { segment[15].map(XTN.init) }

    /// PRT-16: carrier of the device.
    public var deviceUDI: EI { EI(segment[16].first) }

    /// PRT-17: a `DTM`.
    public var deviceMade: Leaf { segment.leaf(17) }

    /// PRT-18: a `DTM`.
    public var deviceExpires: Leaf { segment.leaf(18) }

    /// PRT-19: of the device.
    public var deviceLot: Leaf { segment.leaf(19) }

    /// PRT-20: of the device.
    public var deviceSerial: Leaf { segment.leaf(20) }
}
