public import Findings

/// What kind of message it is.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typMSG.htm>
public struct MSG: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// MSG.1: ADT, ORU; table 0076.
    public var code: Leaf { parts[1] }

    /// MSG.2: A01; table 0003.
    public var event: Leaf { parts[2] }

    /// MSG.3: ADT_A01; table 0354.
    public var structure: Leaf { parts[3] }
}
