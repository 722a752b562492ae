/// A pair of identifiers: the orderer's and the filler's.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typEIP.htm>
public struct EIP: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// EIP.1: assigned by who ordered.
    public var placer: EI { EI(parts.component(1)) }

    /// EIP.2: assigned by who does it.
    public var filler: EI { EI(parts.component(2)) }
}
