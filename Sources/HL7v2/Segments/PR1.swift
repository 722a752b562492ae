public import Findings

/// One procedure.
///
/// Source: HL7 v2.5.1, section 6.5.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPR1.htm>
public struct PR1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// PR1-1: numbers the PR1 segments.
    public var setID: Leaf { segment.leaf(1) }

    /// PR1-2: C4, I9C; withdrawn.
    public var method: Leaf { segment.leaf(2) }

    /// PR1-3: the procedure.
    public var code: CWE { CWE(segment[3].first) }

    /// PR1-4: in words; withdrawn.
    public var text: Leaf { segment.leaf(4) }

    /// PR1-5: when it was done; a `DTM`.
    public var time: Leaf { segment.leaf(5) }

    /// PR1-6: A anaesthesia, D diagnostic, P surgical; table 0230.
    public var kind: CWE { CWE(segment[6].first) }

    /// PR1-7: how long it took.
    public var minutes: Leaf { segment.leaf(7) }

    /// PR1-8: withdrawn, see ROL.
    public var anesthesiologists: [XCN] { segment[8].map(XCN.init) }

    /// PR1-9: table 0019.
    public var anesthesia: CWE { CWE(segment[9].first) }

    /// PR1-10: how long it took.
    public var anesthesiaMinutes: Leaf { segment.leaf(10) }

    /// PR1-11: withdrawn, see ROL.
    public var surgeons: [XCN] { segment[11].map(XCN.init) }

    /// PR1-12: withdrawn, see ROL.
    public var practitioners: [XCN] { segment[12].map(XCN.init) }

    /// PR1-13: table 0059.
    public var consent: CWE { CWE(segment[13].first) }

    /// PR1-14: table 0418.
    public var priority: Leaf { segment.leaf(14) }

    /// PR1-15: why it was done.
    public var diagnosis: CWE { CWE(segment[15].first) }

    /// PR1-16: table 0340.
    public var modifiers: [CWE] { segment[16].map(CWE.init) }

    /// PR1-17: table 0416.
    public var group: CWE { CWE(segment[17].first) }

    /// PR1-18: table 0417.
    public var tissue: CWE { CWE(segment[18].first) }

    /// PR1-19: of the procedure.
    public var identifier: EI { EI(segment[19].first) }

    /// PR1-20: A add, D delete, U update; table 0206.
    public var action: Leaf { segment.leaf(20) }

    /// PR1-21: of the record.
    public var status: CWE { CWE(segment[21].first) }

    /// PR1-22: table 0340.
    public var diagnosisModifier: CWE { CWE(segment[22].first) }

    /// PR1-23: where it was done.
    public var location: PL { PL(segment[23].first) }
}
