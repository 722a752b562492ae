public import Findings

/// What was wrong with a message.
///
/// Source: HL7 v2.5.1, section 2.15.5, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmERR.htm>
public struct ERR: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// ERR-1: of former versions.
    public var codeAndLocation: [Leaf] { segment[1].eachLeaf }

    /// ERR-2: segment, field, component.
    public var locations: [Leaf] { segment[2].eachLeaf }

    /// ERR-3: table 0357.
    public var code: CWE { CWE(segment[3].first) }

    /// ERR-4: table 0516.
    public var severity: Leaf { segment.leaf(4) }

    /// ERR-7: for a technician.
    public var diagnostics: Leaf { segment.leaf(7) }

    /// ERR-8: for the user.
    public var text: Leaf { segment.leaf(8) }
}
