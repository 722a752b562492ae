public import ClinicalRecord
public import Findings

/// What reading one delivery yields: contributions, and the account of every leaf.
///
/// It is a pure function of the bytes, the site file and the tables: no clock, no random numbers, no locale (rule A35).
public struct Reading: Sendable, Hashable {
    /// How the delivery is written.
    public var format: DeliveryFormat
    /// The sender's own id of it: MSH-10, the root and extension of a document, `Bundle.identifier`; `nil` if none.
    public var documentID: String?
    /// One per person the delivery speaks of, and at most one of nobody.
    public var contributions: [Contribution]
    /// In the order of the document.
    public var findings: [Finding]
    /// The classes of all leaves.
    public var ledger: LedgerCount
    /// Where the leaves stand that nobody read, in the order of the document.
    public var unmapped: [Place]
    /// Codes that no table knows, in the order they were met; HL7 v2 and C-CDA only.
    package internal(set) var unknownCodes: [UnknownCode] = []

    /// Gathers a reading.
    public init(
        format: DeliveryFormat,
        documentID: String?,
        contributions: [Contribution],
        findings: [Finding],
        ledger: LedgerCount,
        unmapped: [Place]
    ) {
        self.format = format
        self.documentID = documentID
        self.contributions = contributions
        self.findings = findings
        self.ledger = ledger
        self.unmapped = unmapped
    }
}
