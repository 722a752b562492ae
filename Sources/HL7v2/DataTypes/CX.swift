public import Findings

/// An identifier with who assigned it.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typCX.htm>
public struct CX: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// CX.1: the identifier.
    public var value: Leaf { parts[1] }

    /// CX.2: kept as part of nothing.
    public var checkDigit: Leaf { parts[2] }

    /// CX.3: table 0061.
    public var checkScheme: Leaf { parts[3] }

    /// CX.4: who assigned it.
    public var authority: HD { HD(parts.component(4)) }

    /// CX.5: MR, SS, DL; table 0203.
    public var kind: Leaf { parts[5] }

    /// CX.6: where it was assigned.
    public var facility: HD { HD(parts.component(6)) }

    /// CX.7: a `DT`.
    public var effective: Leaf { parts[7] }

    /// CX.8: a `DT`.
    public var expires: Leaf { parts[8] }

    /// CX.9: of the authority.
    public var jurisdiction: CWE { CWE(parts.component(9)) }
}
