public import Findings

/// From number to number.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typNR.htm>
public struct NR: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// NR.1: the least.
    public var low: Leaf { parts[1] }

    /// NR.2: the greatest.
    public var high: Leaf { parts[2] }
}
