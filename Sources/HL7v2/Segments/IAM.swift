public import Findings

/// One allergy with an action: added, deleted, updated.
///
/// Source: HL7 v2.5.1, section 3.4.7, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmIAM.htm>
public struct IAM: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// IAM-1: numbers the IAM segments.
    public var setID: Leaf { segment.leaf(1) }

    /// IAM-2: table 0127.
    public var kind: CWE { CWE(segment[2].first) }

    /// IAM-3: the substance.
    public var allergen: CWE { CWE(segment[3].first) }

    /// IAM-4: table 0128.
    public var severity: CWE { CWE(segment[4].first) }

    /// IAM-5: what happened.
    public var reactions: [Leaf] { segment[5].eachLeaf }

    /// IAM-6: A add, D delete, U update, X no change; table 0206.
    public var action: CWE { CWE(segment[6].first) }

    /// IAM-7: of the allergy.
    public var identifier: EI { EI(segment[7].first) }

    /// IAM-8: in words.
    public var actionReason: Leaf { segment.leaf(8) }

    /// IAM-9: table 0436.
    public var sensitivity: CWE { CWE(segment[9].first) }

    /// IAM-10: the group of the substance.
    public var group: CWE { CWE(segment[10].first) }

    /// IAM-11: a `DT`.
    public var onset: Leaf { segment.leaf(11) }

    /// IAM-12: in words.
    public var onsetText: Leaf { segment.leaf(12) }

    /// IAM-13: when it was reported; a `DTM`.
    public var reported: Leaf { segment.leaf(13) }

    /// IAM-14: who reported it.
    public var reporter: XPN { XPN(segment[14].first) }

    /// IAM-15: to the patient; table 0063.
    public var reporterRelationship: CWE { CWE(segment[15].first) }

    /// IAM-16: table 0437.
    public var alertDevice: CWE { CWE(segment[16].first) }

    /// IAM-17: table 0438.
    public var status: CWE { CWE(segment[17].first) }

    /// IAM-18: who stated it.
    public var statements: [XCN] { segment[18].map(XCN.init) }

    /// IAM-19: where it was stated.
    public var statedAt: XON { XON(segment[19].first) }

    /// IAM-20: a `DTM`.
    public var statedTime: Leaf { segment.leaf(20) }
}
