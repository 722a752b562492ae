public import Findings

/// Where a drug is given; withdrawn.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typLA2.htm>
public struct LA2: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// LA2.1: a ward or clinic.
    public var pointOfCare: Leaf { parts[1] }

    /// LA2.2: of the point of care.
    public var room: Leaf { parts[2] }

    /// LA2.3: of the room.
    public var bed: Leaf { parts[3] }

    /// LA2.4: the organization.
    public var facility: HD { HD(parts.component(4)) }

    /// LA2.5: table 0306.
    public var status: Leaf { parts[5] }

    /// LA2.6: table 0305.
    public var kind: Leaf { parts[6] }

    /// LA2.7: of the facility.
    public var building: Leaf { parts[7] }

    /// LA2.8: of the building.
    public var floor: Leaf { parts[8] }

    /// LA2.9: of the address.
    public var street: Leaf { parts[9] }

    /// LA2.10: second line of the address.
    public var other: Leaf { parts[10] }

    /// LA2.11: of the address.
    public var city: Leaf { parts[11] }

    /// LA2.12: of the address.
    public var state: Leaf { parts[12] }

    /// LA2.13: of the address.
    public var postalCode: Leaf { parts[13] }

    /// LA2.14: of the address.
    public var country: Leaf { parts[14] }
}
