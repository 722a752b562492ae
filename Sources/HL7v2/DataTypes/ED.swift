public import Findings

/// Data of another kind, enclosed.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typED.htm>
public struct ED: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// ED.1: the application it is from.
    public var source: HD { HD(parts.component(1)) }

    /// ED.2: of data; table 0191.
    public var kind: Leaf { parts[2] }

    /// ED.3: table 0291.
    public var subtype: Leaf { parts[3] }

    /// ED.4: A none, Hex, Base64; table 0299.
    public var encoding: Leaf { parts[4] }

    /// ED.5: the data.
    public var data: Leaf { parts[5] }
}
