public import Findings

/// A specimen container.
///
/// Source: HL7 v2.5.1, section 13.4.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmSAC.htm>
public struct SAC: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// SAC-1: of the sender.
    public var externalAccession: EI { EI(segment[1].first) }

    /// SAC-2: of the laboratory.
    public var accession: EI { EI(segment[2].first) }

    /// SAC-3: of the container.
    public var container: EI { EI(segment[3].first) }

    /// SAC-4: of the container it was filled from.
    public var primaryContainer: EI { EI(segment[4].first) }

    /// SAC-5: of the machine.
    public var equipmentContainer: EI { EI(segment[5].first) }

    /// SAC-6: the specimen.
    public var source: SPS { SPS(segment[6].first) }

    /// SAC-7: a `DTM`.
    public var registered: Leaf { segment.leaf(7) }

    /// SAC-8: table 0370.
    public var status: CWE { CWE(segment[8].first) }

    /// SAC-9: table 0378.
    public var carrierKind: CWE { CWE(segment[9].first) }
}
