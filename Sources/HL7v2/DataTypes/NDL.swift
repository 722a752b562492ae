public import Findings

/// A person, a time and a place.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typNDL.htm>
public struct NDL: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// NDL.1: who.
    public var person: CNN { CNN(parts.component(1)) }

    /// NDL.2: a `DTM`.
    public var start: Leaf { parts[2] }

    /// NDL.3: a `DTM`.
    public var end: Leaf { parts[3] }

    /// NDL.4: a ward or clinic.
    public var pointOfCare: Leaf { parts[4] }

    /// NDL.5: of the point of care.
    public var room: Leaf { parts[5] }

    /// NDL.6: of the room.
    public var bed: Leaf { parts[6] }

    /// NDL.7: the organization.
    public var facility: HD { HD(parts.component(7)) }
}
