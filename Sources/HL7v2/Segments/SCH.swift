public import Findings

/// An appointment.
///
/// Source: HL7 v2.5.1, section 10.6.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmSCH.htm>
public struct SCH: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// SCH-1: the number of who asked.
    public var placerID: EI { EI(segment[1].first) }

    /// SCH-2: the number of who schedules.
    public var fillerID: EI { EI(segment[2].first) }

    /// SCH-3: of a repeating appointment.
    public var occurrence: Leaf { segment.leaf(3) }

    /// SCH-4: of the orders placed together.
    public var groupNumber: EI { EI(segment[4].first) }

    /// SCH-5: the schedule.
    public var schedule: CWE { CWE(segment[5].first) }

    /// SCH-6: why the message is sent.
    public var eventReason: CWE { CWE(segment[6].first) }

    /// SCH-7: why the patient comes; table 0276.
    public var reason: CWE { CWE(segment[7].first) }

    /// SCH-8: table 0277.
    public var kind: CWE { CWE(segment[8].first) }

    /// SCH-9: how long.
    public var duration: Leaf { segment.leaf(9) }

    /// SCH-10: of the duration.
    public var durationUnit: CWE { CWE(segment[10].first) }

    /// SCH-11: when.
    public var timings: [TQ] { segment[11].map(TQ.init) }

    /// SCH-12: who asked.
    public var placers: [XCN] { segment[12].map(XCN.init) }

    /// SCH-13: of who asked.
    public var placerPhone: XTN { XTN(segment[13].first) }

    /// SCH-14: of who asked.
    public var placerAddresses: [XAD] { segment[14].map(XAD.init) }

    /// SCH-15: of who asked.
    public var placerLocation: PL { PL(segment[15].first) }

    /// SCH-16: who schedules.
    public var fillers: [XCN] { segment[16].map(XCN.init) }

    /// SCH-17: of who schedules.
    public var fillerPhone: XTN { XTN(segment[17].first) }

    /// SCH-18: of who schedules.
    public var fillerAddresses: [XAD] { segment[18].map(XAD.init) }

    /// SCH-19: of who schedules.
    public var fillerLocation: PL { PL(segment[19].first) }

    /// SCH-20: who typed it.
    public var enterers: [XCN] { segment[20].map(XCN.init) }

    /// SCH-21: of who typed it.
    public var entererPhones: [XTN] { segment[21].map(XTN.init) }

    /// SCH-22: where it was typed.
    public var entererLocation: PL { PL(segment[22].first) }

    /// SCH-23: of the appointment this one hangs on.
    public var parentPlacer: EI { EI(segment[23].first) }

    /// SCH-24: of the appointment this one hangs on.
    public var parentFiller: EI { EI(segment[24].first) }

    /// SCH-25: table 0278.
    public var status: CWE { CWE(segment[25].first) }

    /// SCH-26: the order.
    public var placerOrder: [EI] { segment[26].map(EI.init) }

    /// SCH-27: the order.
    public var fillerOrder: [EI] { segment[27].map(EI.init) }
}
