public import Findings

/// A restriction of access.
///
/// Source: HL7 v2.8, section 3.4.14, <https://www.hl7.eu/HL7v2x/v28/hl7v28segmARV.htm>
public struct ARV: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// ARV-1: numbers the ARV segments.
    public var setID: Leaf { segment.leaf(1) }

    /// ARV-2: table 0206.
    public var action: CWE { CWE(segment[2].first) }

    /// ARV-3: table 0717.
    public var restriction: CWE { CWE(segment[3].first) }

    /// ARV-4: table 0719.
    public var reasons: [CWE] { segment[4].map(CWE.init) }

    /// ARV-5: in words.
    public var instructions: [Leaf] { segment[5].eachLeaf }

    /// ARV-6: for how long.
    public var until: DR { DR(segment[6].first) }
}
