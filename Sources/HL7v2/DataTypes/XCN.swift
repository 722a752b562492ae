public import Findings

/// A person with an identifier.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typXCN.htm>
public struct XCN: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// XCN.1: the number.
    public var identifier: Leaf { parts[1] }

    /// XCN.2: the family name.
    public var family: FN { FN(parts.component(2)) }

    /// XCN.3: the first given name.
    public var given: Leaf { parts[3] }

    /// XCN.4: further given names.
    public var middle: Leaf { parts[4] }

    /// XCN.5: Jr., III.
    public var suffix: Leaf { parts[5] }

    /// XCN.6: Dr., Ms..
    public var prefix: Leaf { parts[6] }

    /// XCN.7: MD.
    public var degree: Leaf { parts[7] }

    /// XCN.8: table 0297.
    public var source: Leaf { parts[8] }

    /// XCN.9: who assigned the number.
    public var authority: HD { HD(parts.component(9)) }

    /// XCN.10: table 0200.
    public var nameUse: Leaf { parts[10] }

    /// XCN.11: of the number.
    public var checkDigit: Leaf { parts[11] }

    /// XCN.12: table 0061.
    public var checkScheme: Leaf { parts[12] }

    /// XCN.13: NPI, DN, MD; table 0203.
    public var kind: Leaf { parts[13] }

    /// XCN.14: where the number was assigned.
    public var facility: HD { HD(parts.component(14)) }

    /// XCN.15: table 0465.
    public var representation: Leaf { parts[15] }

    /// XCN.19: a `DTM`.
    public var start: Leaf { parts[19] }

    /// XCN.20: a `DTM`.
    public var end: Leaf { parts[20] }

    /// XCN.21: such as MD.
    public var professionalSuffix: Leaf { parts[21] }

    /// XCN.22: of the authority.
    public var jurisdiction: CWE { CWE(parts.component(22)) }
}
