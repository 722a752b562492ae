public import Findings

/// Who pays what insurances do not.
///
/// Source: HL7 v2.5.1, section 6.5.5, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmGT1.htm>
public struct GT1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// GT1-1: numbers the GT1 segments.
    public var setID: Leaf { segment.leaf(1) }

    /// GT1-2: of the guarantor.
    public var identifiers: [CX] { segment[2].map(CX.init) }

    /// GT1-3: of the guarantor.
    public var names: [XPN] { segment[3].map(XPN.init) }

    /// GT1-4: of the guarantor.
    public var spouseNames: [XPN] { segment[4].map(XPN.init) }

    /// GT1-5: of the guarantor.
    public var addresses: [XAD] { segment[5].map(XAD.init) }

    /// GT1-6: of the guarantor.
    public var homePhones: [XTN] { segment[6].map(XTN.init) }

    /// GT1-7: of the guarantor.
    public var workPhones: [XTN] { segment[7].map(XTN.init) }

    /// GT1-8: a `DTM`.
    public var birth: Leaf { segment.leaf(8) }

    /// GT1-9: table 0001.
    public var sex: CWE { CWE(segment[9].first) }

    /// GT1-10: table 0068.
    public var kind: CWE { CWE(segment[10].first) }

    /// GT1-11: to the patient; table 0063.
    public var relationship: CWE { CWE(segment[11].first) }

    /// GT1-12: of the guarantor.
    public var socialSecurityNumber: Leaf { segment.leaf(12) }

    /// GT1-13: a `DT`.
    public var start: Leaf { segment.leaf(13) }

    /// GT1-14: a `DT`.
    public var end: Leaf { segment.leaf(14) }

    /// GT1-15: among the guarantors.
    public var priority: Leaf { segment.leaf(15) }

    /// GT1-21: if it is no person.
    public var organizations: [XON] { segment[21].map(XON.init) }
}
