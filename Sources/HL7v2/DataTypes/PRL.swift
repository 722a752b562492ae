public import Findings

/// The result that led to an order.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typPRL.htm>
public struct PRL: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// PRL.1: OBX-3 of that result.
    public var code: CWE { CWE(parts.component(1)) }

    /// PRL.2: OBX-4 of that result.
    public var subID: Leaf { parts[2] }

    /// PRL.3: OBX-5 of that result.
    public var text: Leaf { parts[3] }
}
