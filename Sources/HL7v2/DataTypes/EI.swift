public import Findings

/// An identifier of a thing.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typEI.htm>
public struct EI: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// EI.1: the identifier.
    public var value: Leaf { parts[1] }

    /// EI.2: a name that only the parties know.
    public var namespace: Leaf { parts[2] }

    /// EI.3: an id of the authority, unique in the world.
    public var universalID: Leaf { parts[3] }

    /// EI.4: ISO, UUID, DNS, URI; table 0301.
    public var universalKind: Leaf { parts[4] }
}
