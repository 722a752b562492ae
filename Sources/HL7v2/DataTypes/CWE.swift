public import Findings

/// A code with a text, of the older kinds CE, CNE, CF, IS and ID too.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typCWE.htm>
public struct CWE: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// CWE.1: the code.
    public var code: Leaf { parts[1] }

    /// CWE.2: what the code means.
    public var text: Leaf { parts[2] }

    /// CWE.3: which system the code is from; table 0396.
    public var system: Leaf { parts[3] }

    /// CWE.4: the same in another system.
    public var alternateCode: Leaf { parts[4] }

    /// CWE.5: what the alternate code means.
    public var alternateText: Leaf { parts[5] }

    /// CWE.6: which system the alternate code is from.
    public var alternateSystem: Leaf { parts[6] }

    /// CWE.7: of the system.
    public var systemVersion: Leaf { parts[7] }

    /// CWE.8: of the alternate system.
    public var alternateSystemVersion: Leaf { parts[8] }

    /// CWE.9: what the user saw or wrote.
    public var originalText: Leaf { parts[9] }

    /// CWE.10: the same in a third system.
    public var secondAlternateCode: Leaf { parts[10] }

    /// CWE.11: what the second alternate code means.
    public var secondAlternateText: Leaf { parts[11] }

    /// CWE.12: which system the second alternate code is from.
    public var secondAlternateSystem: Leaf { parts[12] }

    /// CWE.13: of the second alternate system.
    public var secondAlternateSystemVersion: Leaf { parts[13] }

    /// CWE.14: of the system.
    public var systemOID: Leaf { parts[14] }

    /// CWE.17: of the alternate system.
    public var alternateSystemOID: Leaf { parts[17] }

    /// CWE.20: of the second alternate system.
    public var secondAlternateSystemOID: Leaf { parts[20] }
}
