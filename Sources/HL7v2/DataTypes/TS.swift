public import Findings

/// A time with the precision meant.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typTS.htm>
public struct TS: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// TS.1: a `DTM`.
    public var time: Leaf { parts[1] }

    /// TS.2: Y, L, D, H, M, S; withdrawn, table 0529.
    public var precision: Leaf { parts[2] }
}
