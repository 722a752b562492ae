public import Findings

/// The head of a document.
///
/// Source: HL7 v2.5.1, section 9.6.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmTXA.htm>
public struct TXA: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// TXA-1: numbers the TXA segments.
    public var setID: Leaf { segment.leaf(1) }

    /// TXA-2: table 0270.
    public var kind: CWE { CWE(segment[2].first) }

    /// TXA-3: TX, FT, AP, IM; table 0191.
    public var presentation: Leaf { segment.leaf(3) }

    /// TXA-4: when it was done; a `DTM`.
    public var activity: Leaf { segment.leaf(4) }

    /// TXA-5: who did it.
    public var activityProviders: [XCN] { segment[5].map(XCN.init) }

    /// TXA-6: when the document was made; a `DTM`.
    public var originated: Leaf { segment.leaf(6) }

    /// TXA-7: a `DTM`.
    public var transcribed: Leaf { segment.leaf(7) }

    /// TXA-8: a `DTM`.
    public var edited: [Leaf] { segment[8].eachLeaf }

    /// TXA-9: who wrote it.
    public var originators: [XCN] { segment[9].map(XCN.init) }

    /// TXA-10: who is to sign.
    public var authenticators: [XCN] { segment[10].map(XCN.init) }

    /// TXA-11: who typed it.
    public var transcribers: [XCN] { segment[11].map(XCN.init) }

    /// TXA-12: of this version of the document.
    public var uniqueNumber: EI { EI(segment[12].first) }

    /// TXA-13: of the document it changes.
    public var parentNumber: EI { EI(segment[13].first) }

    /// TXA-14: the order.
    public var placerNumbers: [EI] { segment[14].map(EI.init) }

    /// TXA-15: the order.
    public var fillerNumber: EI { EI(segment[15].first) }

    /// TXA-16: at the sender.
    public var fileName: Leaf { segment.leaf(16) }

    /// TXA-17: DI, DO, IN, IP, AU, LA; table 0271.
    public var completion: Leaf { segment.leaf(17) }

    /// TXA-18: table 0272.
    public var confidentiality: Leaf { segment.leaf(18) }

    /// TXA-19: AV, CA, OB, UN; table 0273.
    public var availability: Leaf { segment.leaf(19) }

    /// TXA-20: table 0275.
    public var storage: Leaf { segment.leaf(20) }

    /// TXA-21: in words.
    public var changeReason: Leaf { segment.leaf(21) }

    /// TXA-22: who signed, and when.
    public var authentications: [XCN] { segment[22].map(XCN.init) }

    /// TXA-23: who else gets it.
    public var copiesTo: [XCN] { segment[23].map(XCN.init) }

    /// TXA-24: from v2.7.
    public var folders: [CWE] { segment[24].map(CWE.init) }

    /// TXA-25: from v2.7: title.
    public var descriptions: [Leaf] { segment[25].eachLeaf }
}
