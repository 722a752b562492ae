public import Findings

/// A repeat pattern.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typRPT.htm>
public struct RPT: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// RPT.1: table 0335.
    public var code: CWE { CWE(parts.component(1)) }

    /// RPT.2: table 0527.
    public var alignment: Leaf { parts[2] }

    /// RPT.3: of the interval.
    public var phaseStart: Leaf { parts[3] }

    /// RPT.4: of the interval.
    public var phaseEnd: Leaf { parts[4] }

    /// RPT.5: how many units.
    public var period: Leaf { parts[5] }

    /// RPT.6: of the period.
    public var unit: Leaf { parts[6] }

    /// RPT.7: Y or N.
    public var isInstitutionSpecified: Leaf { parts[7] }

    /// RPT.8: table 0528.
    public var event: Leaf { parts[8] }

    /// RPT.9: before or after the event.
    public var offset: Leaf { parts[9] }

    /// RPT.10: of the offset.
    public var offsetUnit: Leaf { parts[10] }
}
