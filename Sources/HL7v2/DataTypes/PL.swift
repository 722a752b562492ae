public import Findings

/// A place where a patient is.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typPL.htm>
public struct PL: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// PL.1: a ward or clinic.
    public var pointOfCare: HD { HD(parts.component(1)) }

    /// PL.2: of the point of care.
    public var room: HD { HD(parts.component(2)) }

    /// PL.3: of the room.
    public var bed: HD { HD(parts.component(3)) }

    /// PL.4: the organization.
    public var facility: HD { HD(parts.component(4)) }

    /// PL.5: table 0306.
    public var status: Leaf { parts[5] }

    /// PL.6: table 0305.
    public var kind: Leaf { parts[6] }

    /// PL.7: of the facility.
    public var building: HD { HD(parts.component(7)) }

    /// PL.8: of the building.
    public var floor: HD { HD(parts.component(8)) }

    /// PL.9: in words.
    public var description: Leaf { parts[9] }

    /// PL.10: of the place as a whole.
    public var identifier: EI { EI(parts.component(10)) }

    /// PL.11: who assigned the identifier.
    public var authority: HD { HD(parts.component(11)) }
}
