public import Findings

/// A number with a comparison, a ratio or a range.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typSN.htm>
public struct SN: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// SN.1: `>`, `<`, `>=`, `<=`, `=`, `<>`.
    public var comparator: Leaf { parts[1] }

    /// SN.2: a number.
    public var first: Leaf { parts[2] }

    /// SN.3: `-`, `+`, `/`, `.`, `:`.
    public var separator: Leaf { parts[3] }

    /// SN.4: a number.
    public var second: Leaf { parts[4] }
}
