public import Findings

/// A drug to be given, as the pharmacy says.
///
/// Source: HL7 v2.5.1, section 4.14.6, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXG.htm>
public struct RXG: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// RXG-1: numbers the doses of one order.
    public var counter: Leaf { segment.leaf(1) }

    /// RXG-2: which dispense the dose is from.
    public var dispenseCounter: Leaf { segment.leaf(2) }

    /// RXG-3: when; withdrawn in v2.5.
    public var timing: TQ { TQ(segment[3].first) }

    /// RXG-4: of the drug.
    public var code: CWE { CWE(segment[4].first) }

    /// RXG-5: the least amount.
    public var least: Leaf { segment.leaf(5) }

    /// RXG-6: the greatest amount.
    public var most: Leaf { segment.leaf(6) }

    /// RXG-7: of the amount.
    public var unit: CWE { CWE(segment[7].first) }

    /// RXG-8: of the dose.
    public var form: CWE { CWE(segment[8].first) }

    /// RXG-9: for whoever gives it.
    public var notes: [CWE] { segment[9].map(CWE.init) }

    /// RXG-10: table 0167.
    public var substitution: Leaf { segment.leaf(10) }

    /// RXG-11: where it is needed.
    public var place: LA2 { LA2(segment[11].first) }

    /// RXG-12: whether a person has to look at it.
    public var needsReview: Leaf { segment.leaf(12) }

    /// RXG-13: of the pharmacy.
    public var instructions: [CWE] { segment[13].map(CWE.init) }

    /// RXG-19: of the drug.
    public var lotNumbers: [Leaf] { segment[19].eachLeaf }

    /// RXG-20: a `DTM`.
    public var expirations: [Leaf] { segment[20].eachLeaf }

    /// RXG-21: table 0227.
    public var manufacturers: [CWE] { segment[21].map(CWE.init) }

    /// RXG-22: why.
    public var indications: [CWE] { segment[22].map(CWE.init) }
}
