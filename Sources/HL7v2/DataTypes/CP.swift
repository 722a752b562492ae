public import Findings

/// A price.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typCP.htm>
public struct CP: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// CP.1: the sum.
    public var price: MO { MO(parts.component(1)) }

    /// CP.2: table 0205.
    public var kind: Leaf { parts[2] }
}
