public import Findings

/// A name of a person.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typXPN.htm>
public struct XPN: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// XPN.1: the family name.
    public var family: FN { FN(parts.component(1)) }

    /// XPN.2: the first given name.
    public var given: Leaf { parts[2] }

    /// XPN.3: further given names.
    public var middle: Leaf { parts[3] }

    /// XPN.4: Jr., III.
    public var suffix: Leaf { parts[4] }

    /// XPN.5: Dr., Ms..
    public var prefix: Leaf { parts[5] }

    /// XPN.6: withdrawn, see the suffixes.
    public var degree: Leaf { parts[6] }

    /// XPN.7: L legal, D display, M maiden; table 0200.
    public var use: Leaf { parts[7] }

    /// XPN.8: table 0465.
    public var representation: Leaf { parts[8] }

    /// XPN.9: table 0448.
    public var context: CWE { CWE(parts.component(9)) }

    /// XPN.10: withdrawn.
    public var validity: DR { DR(parts.component(10)) }

    /// XPN.11: table 0444.
    public var assembly: Leaf { parts[11] }

    /// XPN.12: a `DTM`.
    public var start: Leaf { parts[12] }

    /// XPN.13: a `DTM`.
    public var end: Leaf { parts[13] }

    /// XPN.14: such as MD.
    public var professionalSuffix: Leaf { parts[14] }

    /// XPN.15: how to call the person.
    public var calledBy: Leaf { parts[15] }
}
