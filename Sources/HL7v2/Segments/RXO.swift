public import Findings

/// A drug as it was ordered.
///
/// Source: HL7 v2.5.1, section 4.14.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXO.htm>
public struct RXO: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// RXO-1: the drug.
    public var code: CWE { CWE(segment[1].first) }

    /// RXO-2: amount to give.
    public var minimum: Leaf { segment.leaf(2) }

    /// RXO-3: amount to give.
    public var maximum: Leaf { segment.leaf(3) }

    /// RXO-4: of the amounts.
    public var unit: CWE { CWE(segment[4].first) }

    /// RXO-5: dosage form.
    public var form: CWE { CWE(segment[5].first) }

    /// RXO-6: to the pharmacy.
    public var pharmacyInstructions: [CWE] { segment[6].map(CWE.init) }

    /// RXO-7: to who gives it.
    public var instructions: [CWE] { segment[7].map(CWE.init) }

    /// RXO-8: where to.
    public var deliverTo: Leaf { segment.leaf(8) }

    /// RXO-9: table 0161.
    public var substitution: Leaf { segment.leaf(9) }

    /// RXO-10: what to dispense.
    public var dispenseCode: CWE { CWE(segment[10].first) }

    /// RXO-11: how much to dispense.
    public var dispenseAmount: Leaf { segment.leaf(11) }

    /// RXO-12: of the amount.
    public var dispenseUnit: CWE { CWE(segment[12].first) }

    /// RXO-13: how many more times.
    public var refills: Leaf { segment.leaf(13) }

    /// RXO-14: with their DEA number.
    public var orderers: [XCN] { segment[14].map(XCN.init) }

    /// RXO-17: the time to give the amount over.
    public var per: Leaf { segment.leaf(17) }

    /// RXO-18: of the drug.
    public var strength: Leaf { segment.leaf(18) }

    /// RXO-19: of the strength.
    public var strengthUnit: CWE { CWE(segment[19].first) }

    /// RXO-20: why.
    public var indications: [CWE] { segment[20].map(CWE.init) }

    /// RXO-21: per time.
    public var rate: Leaf { segment.leaf(21) }

    /// RXO-22: of the rate.
    public var rateUnit: CWE { CWE(segment[22].first) }
}
