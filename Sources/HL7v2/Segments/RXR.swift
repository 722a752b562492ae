/// How a drug gets into the body.
///
/// Source: HL7 v2.5.1, section 4.14.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXR.htm>
public struct RXR: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// RXR-1: table 0162.
    public var route: CWE { CWE(segment[1].first) }

    /// RXR-2: table 0163.
    public var site: CWE { CWE(segment[2].first) }

    /// RXR-3: table 0164.
    public var device: CWE { CWE(segment[3].first) }

    /// RXR-4: table 0165.
    public var method: CWE { CWE(segment[4].first) }

    /// RXR-5: table 0164.
    public var instruction: CWE { CWE(segment[5].first) }
}
