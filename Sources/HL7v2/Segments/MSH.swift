public import Findings

/// Header: who sends what to whom, and how the message is spelled.
///
/// Source: HL7 v2.5.1, section 2.15.9, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmMSH.htm>
public struct MSH: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// MSH-3: the sending program.
    public var sendingApplication: HD { HD(segment[3].first) }

    /// MSH-4: the sending organization.
    public var sendingFacility: HD { HD(segment[4].first) }

    /// MSH-5: the receiving program.
    public var receivingApplication: HD { HD(segment[5].first) }

    /// MSH-6: the receiving organization.
    public var receivingFacility: HD { HD(segment[6].first) }

    /// MSH-7: when the message was made; a `DTM`.
    public var time: Leaf { segment.leaf(7) }

    /// MSH-8: agreed between the parties, not used here.
    public var security: Leaf { segment.leaf(8) }

    /// MSH-9: what kind of message it is.
    public var kind: MSG { MSG(segment[9].first) }

    /// MSH-10: the sender's own id of the message.
    public var controlID: Leaf { segment.leaf(10) }

    /// MSH-11: P production, T training, D debugging; table 0103.
    public var processing: Leaf { segment.leaf(11) }

    /// MSH-12: the version of the standard.
    public var version: Leaf { segment.leaf(12) }

    /// MSH-13: for the sequence number protocol.
    public var sequenceNumber: Leaf { segment.leaf(13) }

    /// MSH-14: continues a fragmented message.
    public var continuation: Leaf { segment.leaf(14) }

    /// MSH-15: when a commit acknowledgement is wanted: AL, NE, ER, SU; table 0155.
    public var acceptAcknowledgment: Leaf { segment.leaf(15) }

    /// MSH-16: when an application acknowledgement is wanted; table 0155.
    public var applicationAcknowledgment: Leaf { segment.leaf(16) }

    /// MSH-17: of the message; table 0399.
    public var country: Leaf { segment.leaf(17) }

    /// MSH-18: how characters are spelled; table 0211.
    public var charsets: [Leaf] { segment[18].eachLeaf }

    /// MSH-19: the principal language.
    public var language: CWE { CWE(segment[19].first) }

    /// MSH-20: table 0356.
    public var charsetHandling: Leaf { segment.leaf(20) }

    /// MSH-21: what the message claims to conform to.
    public var profiles: [EI] { segment[21].map(EI.init) }

    /// MSH-22: from v2.7: the organization responsible.
    public var sendingOrganization: XON { XON(segment[22].first) }
}
