public import Findings

/// A telephone number or an electronic address.
///
/// Source: HL7 v2.5.1, section 2.A, <https://www.hl7.eu/HL7v2x/v251/hl7v251typXTN.htm>
public struct XTN: Sendable {
    /// Where the parts are read from.
    public let parts: Parts

    /// Reads a repetition of a field; what was not sent is empty.
    public init(_ repetition: Repetition) { parts = Parts(repetition) }

    /// Reads a component, whose parts are subcomponents; what was not sent is empty.
    public init(_ component: Component) { parts = Parts(component) }

    /// XTN.1: the number as one text; withdrawn.
    public var number: Leaf { parts[1] }

    /// XTN.2: PRN, WPN, NET; table 0201.
    public var use: Leaf { parts[2] }

    /// XTN.3: PH, FX, CP, Internet; table 0202.
    public var equipment: Leaf { parts[3] }

    /// XTN.4: an e-mail address or other URL.
    public var address: Leaf { parts[4] }

    /// XTN.5: country code.
    public var country: Leaf { parts[5] }

    /// XTN.6: area code.
    public var area: Leaf { parts[6] }

    /// XTN.7: local number.
    public var local: Leaf { parts[7] }

    /// XTN.8: internal extension.
    public var internalNumber: Leaf { parts[8] }

    /// XTN.9: in words.
    public var text: Leaf { parts[9] }

    /// XTN.10: of the extension.
    public var prefix: Leaf { parts[10] }

    /// XTN.11: a short number.
    public var speedDial: Leaf { parts[11] }

    /// XTN.12: the number as one text.
    public var unformatted: Leaf { parts[12] }

    /// XTN.13: a `DTM`.
    public var start: Leaf { parts[13] }

    /// XTN.14: a `DTM`.
    public var end: Leaf { parts[14] }

    /// XTN.18: 1 is tried first.
    public var preference: Leaf { parts[18] }
}
