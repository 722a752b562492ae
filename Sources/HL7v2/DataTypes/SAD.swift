public import Findings

/// A street address in parts.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typSAD.htm>
public struct SAD: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// SAD.1: the line.
    public var whole: Leaf { parts[1] }

    /// SAD.2: the name of the street.
    public var street: Leaf { parts[2] }

    /// SAD.3: of the dwelling.
    public var number: Leaf { parts[3] }
}
