public import Findings

/// One charge, credit or payment.
///
/// Source: HL7 v2.5.1, section 6.5.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmFT1.htm>
public struct FT1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// FT1-1: numbers the FT1 segments.
    public var setID: Leaf { segment.leaf(1) }

    /// FT1-2: of the transaction.
    public var identifier: Leaf { segment.leaf(2) }

    /// FT1-3: of the transaction.
    public var batch: Leaf { segment.leaf(3) }

    /// FT1-4: when it was done.
    public var time: DR { DR(segment[4].first) }

    /// FT1-5: a `DTM`.
    public var posted: Leaf { segment.leaf(5) }

    /// FT1-6: CG, CD, PY, AJ; table 0017.
    public var kind: CWE { CWE(segment[6].first) }

    /// FT1-7: what was done.
    public var code: CWE { CWE(segment[7].first) }

    /// FT1-8: in words.
    public var text: Leaf { segment.leaf(8) }

    /// FT1-9: in words.
    public var alternateText: Leaf { segment.leaf(9) }

    /// FT1-10: how many.
    public var quantity: Leaf { segment.leaf(10) }

    /// FT1-11: extended.
    public var amount: CP { CP(segment[11].first) }

    /// FT1-12: of one.
    public var unitAmount: CP { CP(segment[12].first) }

    /// FT1-13: table 0049.
    public var department: CWE { CWE(segment[13].first) }

    /// FT1-14: table 0072.
    public var plan: CWE { CWE(segment[14].first) }

    /// FT1-16: where it was done.
    public var location: PL { PL(segment[16].first) }

    /// FT1-19: why.
    public var diagnoses: [CWE] { segment[19].map(CWE.init) }

    /// FT1-20: who did it.
    public var performers: [XCN] { segment[20].map(XCN.init) }

    /// FT1-21: who ordered it.
    public var orderers: [XCN] { segment[21].map(XCN.init) }

    /// FT1-22: of one.
    public var unitCost: CP { CP(segment[22].first) }

    /// FT1-23: the order.
    public var fillerNumber: EI { EI(segment[23].first) }

    /// FT1-24: who typed it.
    public var enterers: [XCN] { segment[24].map(XCN.init) }

    /// FT1-25: what was done.
    public var procedure: CWE { CWE(segment[25].first) }

    /// FT1-26: table 0340.
    public var modifiers: [CWE] { segment[26].map(CWE.init) }
}
