public import Findings

/// A family name and its parts.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typFN.htm>
public struct FN: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// FN.1: the whole.
    public var surname: Leaf { parts[1] }

    /// FN.2: such as `van`.
    public var ownPrefix: Leaf { parts[2] }

    /// FN.3: without the prefix.
    public var own: Leaf { parts[3] }

    /// FN.4: of the partner's name.
    public var partnerPrefix: Leaf { parts[4] }

    /// FN.5: the partner's name.
    public var partner: Leaf { parts[5] }
}
