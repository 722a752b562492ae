import ClinicalRecord
import MappingTables
package import RecordStore

/// The use case "a hospital sends something": read, match, merge, keep; done when it is durable.
package struct Receive: Sendable {
    /// One delivery and what became of it.
    package struct Receipt: Sendable {
        package let delivery: ReadDelivery
        package let report: ImportReport
        /// Of the bytes, in hexadecimal.
        package let sha256: String
    }

    private let reader: DeliveryReader
    private let archive: any Archive
    private let vaccines: VaccineGroups

    package init(reader: DeliveryReader, archive: any Archive) {
        self.reader = reader
        self.archive = archive
        vaccines = VaccineGroups(reader.tables)
    }

    /// Keeps every delivery of a parcel, in order.
    ///
    /// - Throws: Only what the archive throws; what was kept before stays kept.
    package func callAsFunction(_ parcel: Parcel, at time: Timestamp = .now) async throws(ArchiveError) -> [Receipt] {
        var receipts: [Receipt] = []
        for delivery in reader.read(parcel) {
            let intake = Intake(delivery, receivedAt: time, vaccines: vaccines)
            let report = try await archive.commit(intake)
            let hash = HexText.spell(intake.delivery.sha256)
            receipts.append(Receipt(delivery: delivery, report: report, sha256: hash))
        }
        return receipts
    }
}
