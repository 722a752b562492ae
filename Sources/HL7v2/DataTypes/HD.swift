public import Findings

/// A name space: a local name, or a universal id and its kind.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typHD.htm>
public struct HD: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// HD.1: a name that only the parties know.
    public var namespace: Leaf { parts[1] }

    /// HD.2: an id that is unique in the world.
    public var universalID: Leaf { parts[2] }

    /// HD.3: ISO, UUID, DNS, URI; table 0301.
    public var universalKind: Leaf { parts[3] }
}
