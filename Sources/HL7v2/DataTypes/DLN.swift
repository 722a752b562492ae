public import Findings

/// A driver's licence.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typDLN.htm>
public struct DLN: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// DLN.1: the number.
    public var number: Leaf { parts[1] }

    /// DLN.2: the state that issued it.
    public var issuer: CWE { CWE(parts.component(2)) }

    /// DLN.3: a `DT`.
    public var expires: Leaf { parts[3] }
}
