public import Findings

/// A specimen.
///
/// Source: HL7 v2.5.1, section 7.4.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmSPM.htm>
public struct SPM: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// SPM-1: numbers the SPM segments.
    public var setID: Leaf { segment.leaf(1) }

    /// SPM-2: of who ordered and who analyzes.
    public var identifier: EIP { EIP(segment[2].first) }

    /// SPM-3: the specimens it came from.
    public var parents: [EIP] { segment[3].map(EIP.init) }

    /// SPM-4: table 0487.
    public var kind: CWE { CWE(segment[4].first) }

    /// SPM-5: table 0541.
    public var kindModifiers: [CWE] { segment[5].map(CWE.init) }

    /// SPM-6: table 0371.
    public var additives: [CWE] { segment[6].map(CWE.init) }

    /// SPM-7: table 0488.
    public var method: CWE { CWE(segment[7].first) }

    /// SPM-8: where on the body.
    public var site: CWE { CWE(segment[8].first) }

    /// SPM-9: table 0542.
    public var siteModifiers: [CWE] { segment[9].map(CWE.init) }

    /// SPM-10: table 0543.
    public var collectionSite: CWE { CWE(segment[10].first) }

    /// SPM-11: table 0369.
    public var roles: [CWE] { segment[11].map(CWE.init) }

    /// SPM-12: how much was taken.
    public var amount: CQ { CQ(segment[12].first) }

    /// SPM-13: of grouped specimens.
    public var count: Leaf { segment.leaf(13) }

    /// SPM-14: in words.
    public var description: [Leaf] { segment[14].eachLeaf }

    /// SPM-15: table 0376.
    public var handling: [CWE] { segment[15].map(CWE.init) }

    /// SPM-16: table 0489.
    public var risks: [CWE] { segment[16].map(CWE.init) }

    /// SPM-17: when it was taken.
    public var collected: DR { DR(segment[17].first) }

    /// SPM-18: when it came; a `DTM`.
    public var received: Leaf { segment.leaf(18) }

    /// SPM-19: a `DTM`.
    public var expires: Leaf { segment.leaf(19) }

    /// SPM-20: Y or N.
    public var isAvailable: Leaf { segment.leaf(20) }

    /// SPM-21: table 0490.
    public var rejectReasons: [CWE] { segment[21].map(CWE.init) }

    /// SPM-22: table 0491.
    public var quality: CWE { CWE(segment[22].first) }

    /// SPM-23: table 0492.
    public var appropriateness: CWE { CWE(segment[23].first) }

    /// SPM-24: table 0493.
    public var conditions: [CWE] { segment[24].map(CWE.init) }

    /// SPM-25: how much is left.
    public var currentAmount: CQ { CQ(segment[25].first) }

    /// SPM-26: how many.
    public var containers: Leaf { segment.leaf(26) }

    /// SPM-27: what it is in.
    public var containerKind: CWE { CWE(segment[27].first) }

    /// SPM-28: table 0544.
    public var containerCondition: CWE { CWE(segment[28].first) }

    /// SPM-29: table 0494.
    public var childRole: CWE { CWE(segment[29].first) }

    /// SPM-30: from v2.7: accession numbers.
    public var accessions: [CX] { segment[30].map(CX.init) }
}
