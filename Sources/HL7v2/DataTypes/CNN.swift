public import Findings

/// A person with an identifier, one level down.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typCNN.htm>
public struct CNN: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// CNN.1: the number.
    public var identifier: Leaf { parts[1] }

    /// CNN.2: the family name.
    public var family: Leaf { parts[2] }

    /// CNN.3: the first given name.
    public var given: Leaf { parts[3] }

    /// CNN.4: further given names.
    public var middle: Leaf { parts[4] }

    /// CNN.5: Jr., III.
    public var suffix: Leaf { parts[5] }

    /// CNN.6: Dr., Ms..
    public var prefix: Leaf { parts[6] }

    /// CNN.7: MD.
    public var degree: Leaf { parts[7] }

    /// CNN.8: table 0297.
    public var source: Leaf { parts[8] }

    /// CNN.9: who assigned the number.
    public var namespace: Leaf { parts[9] }

    /// CNN.10: who assigned the number.
    public var universalID: Leaf { parts[10] }

    /// CNN.11: table 0301.
    public var universalKind: Leaf { parts[11] }
}
