public import Findings

/// Someone's role.
///
/// Source: HL7 v2.5.1, section 15.4.7, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmROL.htm>
public struct ROL: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// ROL-1: of the role.
    public var identifier: EI { EI(segment[1].first) }

    /// ROL-2: table 0287.
    public var action: Leaf { segment.leaf(2) }

    /// ROL-3: table 0443.
    public var role: CWE { CWE(segment[3].first) }

    /// ROL-4: who.
    public var persons: [XCN] { segment[4].map(XCN.init) }

    /// ROL-5: a `DTM`.
    public var start: Leaf { segment.leaf(5) }

    /// ROL-6: a `DTM`.
    public var end: Leaf { segment.leaf(6) }

    /// ROL-7: how long.
    public var duration: CWE { CWE(segment[7].first) }

    /// ROL-8: of the action.
    public var reason: CWE { CWE(segment[8].first) }

    /// ROL-9: of the provider.
    public var personKinds: [CWE] { segment[9].map(CWE.init) }

    /// ROL-10: table 0406.
    public var unitKind: CWE { CWE(segment[10].first) }

    /// ROL-11: of the person.
    public var addresses: [XAD] { segment[11].map(XAD.init) }

    /// ROL-12: of the person.
    public var telecoms: [XTN] { segment[12].map(XTN.init) }
}
