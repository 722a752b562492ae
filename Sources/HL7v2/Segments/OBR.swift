public import Findings

/// An order of an examination, and the head of its results.
///
/// Source: HL7 v2.5.1, section 4.5.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmOBR.htm>
public struct OBR: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// OBR-1: numbers the OBR segments.
    public var setID: Leaf { segment.leaf(1) }

    /// OBR-2: the number of who ordered.
    public var placerNumber: EI { EI(segment[2].first) }

    /// OBR-3: the number of who does it.
    public var fillerNumber: EI { EI(segment[3].first) }

    /// OBR-4: what is examined.
    public var code: CWE { CWE(segment[4].first) }

    /// OBR-5: withdrawn, see TQ1-9.
    public var priority: Leaf { segment.leaf(5) }

    /// OBR-6: withdrawn, see TQ1-7; a `DTM`.
    public var requested: Leaf { segment.leaf(6) }

    /// OBR-7: when it was done, or the specimen taken; a `DTM`.
    public var observed: Leaf { segment.leaf(7) }

    /// OBR-8: a `DTM`.
    public var observedEnd: Leaf { segment.leaf(8) }

    /// OBR-9: how much was taken.
    public var volume: CQ { CQ(segment[9].first) }

    /// OBR-10: who took it.
    public var collectors: [XCN] { segment[10].map(XCN.init) }

    /// OBR-11: table 0065.
    public var action: Leaf { segment.leaf(11) }

    /// OBR-12: of the specimen.
    public var danger: CWE { CWE(segment[12].first) }

    /// OBR-13: what is known already.
    public var clinicalInfo: Leaf { segment.leaf(13) }

    /// OBR-14: when the specimen came; a `DTM`.
    public var received: Leaf { segment.leaf(14) }

    /// OBR-15: the specimen; withdrawn, see SPM.
    public var source: SPS { SPS(segment[15].first) }

    /// OBR-16: who ordered.
    public var orderedBy: [XCN] { segment[16].map(XCN.init) }

    /// OBR-17: whom to call.
    public var callback: [XTN] { segment[17].map(XTN.init) }

    /// OBR-18: for the orderer's use.
    public var placerField1: Leaf { segment.leaf(18) }

    /// OBR-19: for the orderer's use.
    public var placerField2: Leaf { segment.leaf(19) }

    /// OBR-20: for the filler's use.
    public var fillerField1: Leaf { segment.leaf(20) }

    /// OBR-21: for the filler's use.
    public var fillerField2: Leaf { segment.leaf(21) }

    /// OBR-22: when the results were reported or changed; a `DTM`.
    public var reported: Leaf { segment.leaf(22) }

    /// OBR-24: of the laboratory; table 0074.
    public var section: Leaf { segment.leaf(24) }

    /// OBR-25: of the results; table 0123.
    public var status: Leaf { segment.leaf(25) }

    /// OBR-26: the result that led to this order.
    public var parentResult: PRL { PRL(segment[26].first) }

    /// OBR-27: withdrawn, see TQ1.
    public var timings: [TQ] { segment[27].map(TQ.init) }

    /// OBR-28: who else gets the results.
    public var copiesTo: [XCN] { segment[28].map(XCN.init) }

    /// OBR-29: the order this one hangs on.
    public var parent: EIP { EIP(segment[29].first) }

    /// OBR-30: table 0124.
    public var transport: Leaf { segment.leaf(30) }

    /// OBR-31: why it is examined.
    public var reasons: [CWE] { segment[31].map(CWE.init) }

    /// OBR-32: who interpreted it.
    public var interpreter: NDL { NDL(segment[32].first) }

    /// OBR-33: who helped.
    public var assistants: [NDL] { segment[33].map(NDL.init) }

    /// OBR-34: who did it.
    public var technicians: [NDL] { segment[34].map(NDL.init) }

    /// OBR-35: who typed it.
    public var transcribers: [NDL] { segment[35].map(NDL.init) }

    /// OBR-36: a `DTM`.
    public var scheduled: Leaf { segment.leaf(36) }

    /// OBR-39: in words.
    public var collectorComments: [CWE] { segment[39].map(CWE.init) }

    /// OBR-44: what was done.
    public var procedure: CWE { CWE(segment[44].first) }

    /// OBR-45: table 0340.
    public var modifiers: [CWE] { segment[45].map(CWE.init) }

    /// OBR-47: table 0411.
    public var supplement: [CWE] { segment[47].map(CWE.init) }

    /// OBR-49: table 0507.
    public var handling: Leaf { segment.leaf(49) }

    /// OBR-50: from v2.7: what the parent order asked for.
    public var parentService: CWE { CWE(segment[50].first) }
}
