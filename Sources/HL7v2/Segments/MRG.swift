/// The record that is merged away.
///
/// Source: HL7 v2.5.1, section 3.4.9, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmMRG.htm>
public struct MRG: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// MRG-1: the former identifiers.
    public var identifiers: [CX] { segment[1].map(CX.init) }

    /// MRG-2: former alternate identifiers.
    public var alternateIDs: [CX] { segment[2].map(CX.init) }

    /// MRG-3: the former account.
    public var account: CX { CX(segment[3].first) }

    /// MRG-4: the former identifier of early versions.
    public var patientID: CX { CX(segment[4].first) }

    /// MRG-5: the former visit.
    public var visitNumber: CX { CX(segment[5].first) }

    /// MRG-6: the former alternate visit.
    public var alternateVisit: CX { CX(segment[6].first) }

    /// MRG-7: the former names.
    public var names: [XPN] { segment[7].map(XPN.init) }
}
