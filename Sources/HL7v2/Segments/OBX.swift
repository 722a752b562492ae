public import Findings

/// One observation.
///
/// Source: HL7 v2.5.1, section 7.4.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmOBX.htm>
public struct OBX: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// OBX-1: numbers the OBX segments of one group.
    public var setID: Leaf { segment.leaf(1) }

    /// OBX-2: which data type OBX-5 has; table 0125.
    public var valueType: Leaf { segment.leaf(2) }

    /// OBX-3: what was observed.
    public var code: CWE { CWE(segment[3].first) }

    /// OBX-4: ties observations together.
    public var subID: Leaf { segment.leaf(4) }

    /// OBX-5: the value, of the type that OBX-2 names, all repetitions.
    public var value: Field { segment[5] }

    /// OBX-6: of the value.
    public var unit: CWE { CWE(segment[6].first) }

    /// OBX-7: what is usual.
    public var referenceRange: Leaf { segment.leaf(7) }

    /// OBX-8: high, low, abnormal; table 0078.
    public var interpretations: [CWE] { segment[8].map(CWE.init) }

    /// OBX-9: that the value is right.
    public var probability: Leaf { segment.leaf(9) }

    /// OBX-10: of the reference range; table 0080.
    public var natures: [Leaf] { segment[10].eachLeaf }

    /// OBX-11: table 0085.
    public var status: Leaf { segment.leaf(11) }

    /// OBX-12: since when the range holds; a `DTM`.
    public var rangeEffective: Leaf { segment.leaf(12) }

    /// OBX-13: user-defined access check.
    public var access: Leaf { segment.leaf(13) }

    /// OBX-14: when it was observed; a `DTM`.
    public var time: Leaf { segment.leaf(14) }

    /// OBX-15: who is responsible.
    public var producer: CWE { CWE(segment[15].first) }

    /// OBX-16: who observed.
    public var observers: [XCN] { segment[16].map(XCN.init) }

    /// OBX-17: how it was observed.
    public var methods: [CWE] { segment[17].map(CWE.init) }

    /// OBX-18: with what it was observed.
    public var devices: [EI] { segment[18].map(EI.init) }

    /// OBX-19: when it was analyzed; a `DTM`.
    public var analyzed: Leaf { segment.leaf(19) }

    /// OBX-20: where on the body; table 0163.
    public var sites: [CWE] { segment[20].map(CWE.init) }

    /// OBX-21: of the observation.
    public var identifier: EI { EI(segment[21].first) }

    /// OBX-23: who performed it.
    public var organization: XON { XON(segment[23].first) }

    /// OBX-24: of the performer.
    public var organizationAddress: XAD { XAD(segment[24].first) }

    /// OBX-25: who directs the performer.
    public var director: XCN { XCN(segment[25].first) }

    /// OBX-29: from v2.8: table 0936.
    public var kind: Leaf { segment.leaf(29) }

    /// OBX-30: from v2.8: table 0914.
    public var rootCause: CWE { CWE(segment[30].first) }

    /// OBX-31: from v2.8: table 0915.
    public var controls: [CWE] { segment[31].map(CWE.init) }

    /// OBX-33: from v2.9: which specimen.
    public var specimen: EI { EI(segment[33].first) }
}
