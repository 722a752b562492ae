package import ClinicalRecord

/// A delivery without its bytes.
package struct DeliveryLine: Sendable, Hashable {
    package let source: String
    /// File name or address.
    package let name: String
    package let format: DeliveryFormat
    package let documentID: String?
    package let receivedAt: Timestamp
    package let sha256: [UInt8]
    /// Bytes as received.
    package let size: Int
    /// The program that read it last, with its version; `nil` if nobody noted it.
    package let reader: String?
    /// What was done with it; its number is `report.delivery`.
    package let report: ImportReport

    package init(
        source: String,
        name: String,
        format: DeliveryFormat,
        documentID: String?,
        receivedAt: Timestamp,
        sha256: [UInt8],
        size: Int,
        reader: String? = nil,
        report: ImportReport
    ) {
        self.source = source
        self.name = name
        self.format = format
        self.documentID = documentID
        self.receivedAt = receivedAt
        self.sha256 = sha256
        self.size = size
        self.reader = reader
        self.report = report
    }
}
