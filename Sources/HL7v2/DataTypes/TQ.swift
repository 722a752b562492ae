public import Findings

/// When and how often, in one field; withdrawn.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typTQ.htm>
public struct TQ: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// TQ.1: how much each time.
    public var quantity: CQ { CQ(parts.component(1)) }

    /// TQ.2: how often.
    public var interval: RI { RI(parts.component(2)) }

    /// TQ.3: how long.
    public var duration: Leaf { parts[3] }

    /// TQ.4: a `DTM`.
    public var start: Leaf { parts[4] }

    /// TQ.5: a `DTM`.
    public var end: Leaf { parts[5] }

    /// TQ.6: S, A, R; table 0027.
    public var priority: Leaf { parts[6] }

    /// TQ.7: in words.
    public var condition: Leaf { parts[7] }

    /// TQ.8: in words.
    public var text: Leaf { parts[8] }
}
