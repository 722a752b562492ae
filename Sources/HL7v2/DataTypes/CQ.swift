public import Findings

/// An amount with a unit.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typCQ.htm>
public struct CQ: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// CQ.1: the number.
    public var quantity: Leaf { parts[1] }

    /// CQ.2: of the number.
    public var unit: CWE { CWE(parts.component(2)) }
}
