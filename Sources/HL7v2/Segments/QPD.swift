public import Findings

/// A query by parameters.
///
/// Source: HL7 v2.5.1, section 5.5.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmQPD.htm>
public struct QPD: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// QPD-1: which query.
    public var query: CWE { CWE(segment[1].first) }

    /// QPD-2: names the query.
    public var tag: Leaf { segment.leaf(2) }

    /// QPD-3: of the patient, in registry queries.
    public var identifiers: [CX] { segment[3].map(CX.init) }

    /// QPD-4: of the patient, in registry queries.
    public var names: [XPN] { segment[4].map(XPN.init) }
}
