/// From when to when.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typDR.htm>
public struct DR: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// DR.1: the beginning.
    public var start: TS { TS(parts.component(1)) }

    /// DR.2: the end.
    public var end: TS { TS(parts.component(2)) }
}
