public import Findings

/// A referral.
///
/// Source: HL7 v2.5.1, section 11.6.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRF1.htm>
public struct RF1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// RF1-1: table 0283.
    public var status: CWE { CWE(segment[1].first) }

    /// RF1-2: table 0280.
    public var priority: CWE { CWE(segment[2].first) }

    /// RF1-3: table 0281.
    public var kind: CWE { CWE(segment[3].first) }

    /// RF1-4: table 0282.
    public var dispositions: [CWE] { segment[4].map(CWE.init) }

    /// RF1-5: table 0284.
    public var category: CWE { CWE(segment[5].first) }

    /// RF1-6: of the referral.
    public var identifier: EI { EI(segment[6].first) }

    /// RF1-7: a `DTM`.
    public var effective: Leaf { segment.leaf(7) }

    /// RF1-8: a `DTM`.
    public var expires: Leaf { segment.leaf(8) }

    /// RF1-9: a `DTM`.
    public var made: Leaf { segment.leaf(9) }

    /// RF1-10: table 0336.
    public var reasons: [CWE] { segment[10].map(CWE.init) }

    /// RF1-11: of the referral.
    public var externalIDs: [EI] { segment[11].map(EI.init) }
}
