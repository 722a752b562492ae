public import Findings

/// An address.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typXAD.htm>
public struct XAD: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// XAD.1: the first line.
    public var street: SAD { SAD(parts.component(1)) }

    /// XAD.2: the second line.
    public var other: Leaf { parts[2] }

    /// XAD.3: the place.
    public var city: Leaf { parts[3] }

    /// XAD.4: or province.
    public var state: Leaf { parts[4] }

    /// XAD.5: zip code.
    public var postalCode: Leaf { parts[5] }

    /// XAD.6: table 0399.
    public var country: Leaf { parts[6] }

    /// XAD.7: H home, B business, M mailing; table 0190.
    public var kind: Leaf { parts[7] }

    /// XAD.8: other part of the address.
    public var designation: Leaf { parts[8] }

    /// XAD.9: county or parish.
    public var county: Leaf { parts[9] }

    /// XAD.10: census tract.
    public var tract: Leaf { parts[10] }

    /// XAD.11: table 0465.
    public var representation: Leaf { parts[11] }

    /// XAD.12: withdrawn.
    public var validity: DR { DR(parts.component(12)) }

    /// XAD.13: a `DTM`.
    public var start: Leaf { parts[13] }

    /// XAD.14: a `DTM`.
    public var end: Leaf { parts[14] }
}
