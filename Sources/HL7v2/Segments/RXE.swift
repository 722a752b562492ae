public import Findings

/// A drug as the pharmacy understood the order.
///
/// Source: HL7 v2.5.1, section 4.14.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXE.htm>
public struct RXE: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// RXE-1: withdrawn, see TQ1.
    public var timing: TQ { TQ(segment[1].first) }

    /// RXE-2: the drug.
    public var code: CWE { CWE(segment[2].first) }

    /// RXE-3: amount to give.
    public var minimum: Leaf { segment.leaf(3) }

    /// RXE-4: amount to give.
    public var maximum: Leaf { segment.leaf(4) }

    /// RXE-5: of the amounts.
    public var unit: CWE { CWE(segment[5].first) }

    /// RXE-6: dosage form.
    public var form: CWE { CWE(segment[6].first) }

    /// RXE-7: to who gives it.
    public var instructions: [CWE] { segment[7].map(CWE.init) }

    /// RXE-8: where to.
    public var deliverTo: Leaf { segment.leaf(8) }

    /// RXE-9: table 0167.
    public var substitution: Leaf { segment.leaf(9) }

    /// RXE-10: how much to dispense.
    public var dispenseAmount: Leaf { segment.leaf(10) }

    /// RXE-11: of the amount.
    public var dispenseUnit: CWE { CWE(segment[11].first) }

    /// RXE-12: how many more times.
    public var refills: Leaf { segment.leaf(12) }

    /// RXE-13: with their DEA number.
    public var orderers: [XCN] { segment[13].map(XCN.init) }

    /// RXE-14: pharmacists.
    public var verifiers: [XCN] { segment[14].map(XCN.init) }

    /// RXE-15: number of the prescription.
    public var prescription: Leaf { segment.leaf(15) }

    /// RXE-16: how many times.
    public var refillsLeft: Leaf { segment.leaf(16) }

    /// RXE-17: how many times.
    public var refillsGiven: Leaf { segment.leaf(17) }

    /// RXE-18: a `DTM`.
    public var lastDispensed: Leaf { segment.leaf(18) }

    /// RXE-19: the most in a day.
    public var dailyDose: CQ { CQ(segment[19].first) }

    /// RXE-20: Y or N.
    public var needsReview: Leaf { segment.leaf(20) }

    /// RXE-21: to who dispenses.
    public var dispenseInstructions: [CWE] { segment[21].map(CWE.init) }

    /// RXE-22: the time to give the amount over.
    public var per: Leaf { segment.leaf(22) }

    /// RXE-23: how fast.
    public var rate: Leaf { segment.leaf(23) }

    /// RXE-24: of the rate.
    public var rateUnit: CWE { CWE(segment[24].first) }

    /// RXE-25: of the drug.
    public var strength: Leaf { segment.leaf(25) }

    /// RXE-26: of the strength.
    public var strengthUnit: CWE { CWE(segment[26].first) }

    /// RXE-27: why.
    public var indications: [CWE] { segment[27].map(CWE.init) }

    /// RXE-31: other codes of the drug.
    public var supplementaryCodes: [CWE] { segment[31].map(CWE.init) }
}
