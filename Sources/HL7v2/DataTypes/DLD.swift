public import Findings

/// Where a patient was discharged to.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typDLD.htm>
public struct DLD: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// DLD.1: table 0113.
    public var location: CWE { CWE(parts.component(1)) }

    /// DLD.2: a `DTM`.
    public var effective: Leaf { parts[2] }
}
