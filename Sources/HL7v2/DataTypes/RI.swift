public import Findings

/// A repeat pattern and times of the day.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typRI.htm>
public struct RI: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// RI.1: table 0335.
    public var pattern: Leaf { parts[1] }

    /// RI.2: HHMM, with commas.
    public var times: Leaf { parts[2] }
}
