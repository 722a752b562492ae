public import Findings

/// An organization.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typXON.htm>
public struct XON: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// XON.1: the name.
    public var name: Leaf { parts[1] }

    /// XON.2: table 0204.
    public var nameKind: Leaf { parts[2] }

    /// XON.3: withdrawn, see component 10.
    public var number: Leaf { parts[3] }

    /// XON.4: of the number.
    public var checkDigit: Leaf { parts[4] }

    /// XON.5: table 0061.
    public var checkScheme: Leaf { parts[5] }

    /// XON.6: who assigned the number.
    public var authority: HD { HD(parts.component(6)) }

    /// XON.7: of the number; table 0203.
    public var kind: Leaf { parts[7] }

    /// XON.8: where the number was assigned.
    public var facility: HD { HD(parts.component(8)) }

    /// XON.9: table 0465.
    public var representation: Leaf { parts[9] }

    /// XON.10: the number.
    public var identifier: Leaf { parts[10] }
}
