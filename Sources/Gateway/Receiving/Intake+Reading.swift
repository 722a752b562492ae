package import ClinicalRecord
import Crypto
import Findings
import RecordMapping
package import RecordStore

extension Intake {
    /// What the archive is given of a delivery that was read.
    package init(_ read: ReadDelivery, receivedAt: Timestamp, tables: MergingTables) {
        let delivery = Delivery(
            bytes: read.bytes,
            sha256: Array(SHA256.hash(data: read.bytes)),
            source: read.source,
            name: read.name,
            format: read.format,
            receivedAt: receivedAt,
            documentID: read.reading?.documentID,
            reader: read.reading == nil ? nil : ProductVersion.program
        )
        guard let reading = read.reading else {
            self.init(delivery, contributions: [], findings: read.refusals, status: .unreadable)
            return
        }
        self.init(
            delivery,
            contributions: reading.contributions.withDirectory.map { PreparedContribution($0, tables: tables) },
            findings: reading.findings,
            ledger: reading.ledger,
            unmapped: reading.unmapped,
            status: read.isPartial ? .partial : .imported
        )
    }
}

extension ReadDelivery {
    /// Whether something that was sent is not in the record: a refused value or a warning, or worse.
    package var isPartial: Bool {
        guard let reading else { return true }
        return reading.ledger.unmapped + reading.ledger.refused > 0
            || reading.findings.contains { $0.severity != .note }
    }
}
