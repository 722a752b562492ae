public import Findings

/// A number of a practitioner.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typPLN.htm>
public struct PLN: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// PLN.1: the number.
    public var number: Leaf { parts[1] }

    /// PLN.2: table 0338.
    public var kind: Leaf { parts[2] }

    /// PLN.3: or other qualifying information.
    public var state: Leaf { parts[3] }

    /// PLN.4: a `DT`.
    public var expires: Leaf { parts[4] }
}
