public import Findings

/// Where a specimen is from; withdrawn.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typSPS.htm>
public struct SPS: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// SPS.1: table 0070.
    public var kind: CWE { CWE(parts.component(1)) }

    /// SPS.2: in words.
    public var additives: Leaf { parts[2] }

    /// SPS.3: in words.
    public var method: Leaf { parts[3] }

    /// SPS.4: where on the body.
    public var site: CWE { CWE(parts.component(4)) }

    /// SPS.5: table 0495.
    public var siteModifier: CWE { CWE(parts.component(5)) }

    /// SPS.6: table.
    public var methodModifier: CWE { CWE(parts.component(6)) }

    /// SPS.7: table 0369.
    public var role: CWE { CWE(parts.component(7)) }
}
