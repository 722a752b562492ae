public import Findings

/// A drug handed out.
///
/// Source: HL7 v2.5.1, section 4.14.5, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXD.htm>
public struct RXD: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// RXD-1: numbers the dispenses.
    public var counter: Leaf { segment.leaf(1) }

    /// RXD-2: the drug.
    public var code: CWE { CWE(segment[2].first) }

    /// RXD-3: when it was handed out; a `DTM`.
    public var time: Leaf { segment.leaf(3) }

    /// RXD-4: how much.
    public var amount: Leaf { segment.leaf(4) }

    /// RXD-5: of the amount.
    public var unit: CWE { CWE(segment[5].first) }

    /// RXD-6: dosage form.
    public var form: CWE { CWE(segment[6].first) }

    /// RXD-7: number of the prescription.
    public var prescription: Leaf { segment.leaf(7) }

    /// RXD-8: how many times.
    public var refillsLeft: Leaf { segment.leaf(8) }

    /// RXD-9: in words.
    public var notes: [Leaf] { segment[9].eachLeaf }

    /// RXD-10: who handed it out.
    public var dispensers: [XCN] { segment[10].map(XCN.init) }

    /// RXD-11: table 0167.
    public var substitution: Leaf { segment.leaf(11) }

    /// RXD-15: in words.
    public var instructions: [CWE] { segment[15].map(CWE.init) }

    /// RXD-16: Y or N.
    public var needsReview: Leaf { segment.leaf(16) }

    /// RXD-18: of the substance.
    public var lotNumbers: [Leaf] { segment[18].eachLeaf }

    /// RXD-19: of the lots; a `DTM`.
    public var expirations: [Leaf] { segment[19].eachLeaf }

    /// RXD-20: MVX.
    public var manufacturers: [CWE] { segment[20].map(CWE.init) }

    /// RXD-21: why.
    public var indications: [CWE] { segment[21].map(CWE.init) }
}
