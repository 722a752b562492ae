/// Whom to contact.
///
/// Source: HL7 v2.5.1, section 11.6.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmCTD.htm>
public struct CTD: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// CTD-1: table 0131.
    public var roles: [CWE] { segment[1].map(CWE.init) }

    /// CTD-2: of the contact.
    public var names: [XPN] { segment[2].map(XPN.init) }

    /// CTD-3: of the contact.
    public var addresses: [XAD] { segment[3].map(XAD.init) }

    /// CTD-4: of the contact.
    public var location: PL { PL(segment[4].first) }

    /// CTD-5: of the contact.
    public var phones: [XTN] { segment[5].map(XTN.init) }

    /// CTD-6: table 0185.
    public var preferred: CWE { CWE(segment[6].first) }

    /// CTD-7: of the contact.
    public var identifiers: [PLN] { segment[7].map(PLN.init) }
}
