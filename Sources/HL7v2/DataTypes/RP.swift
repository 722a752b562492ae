public import Findings

/// A pointer to data at another system.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typRP.htm>
public struct RP: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// RP.1: where.
    public var pointer: Leaf { parts[1] }

    /// RP.2: which system.
    public var application: HD { HD(parts.component(2)) }

    /// RP.3: of data; table 0191.
    public var kind: Leaf { parts[3] }

    /// RP.4: table 0291.
    public var subtype: Leaf { parts[4] }
}
