/// Where in a message a problem is, as ERR-2 counts: from 1 everywhere.
///
/// Source: HL7 v2.5.1, section 2.A.28, <https://www.hl7.eu/HL7v2x/v251/hl7v251typERL.htm>
public struct ErrorLocation: Sendable, Hashable {
    /// Such as `PID`.
    public let segment: SegmentName
    /// Which of the segments of that name.
    public let sequence: Int
    /// `nil` for the segment as a whole.
    public let field: Int?

    /// Points at a segment or a field.
    public init(_ segment: SegmentName, sequence: Int = 1, field: Int? = nil) {
        self.segment = segment
        self.sequence = sequence
        self.field = field
    }

    var components: [String] { ["\(segment)", "\(sequence)"] + (field.map { ["\($0)"] } ?? []) }
}
