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
        /// In bytes.
        package let size: Int

        init(delivery: ReadDelivery, report: ImportReport, hash: [UInt8], size: Int) {
            (self.delivery, self.report, self.size) = (delivery, report, size)
            sha256 = HexText.spell(hash)
        }
    }

    /// One delivery that was read and is not kept yet.
    package struct Opened: Sendable {
        fileprivate let delivery: ReadDelivery
        fileprivate let packed: PackedIntake
    }

    let reader: DeliveryReader
    private let archive: any Archive
    private let tables: MergingTables
    /// Whether a message whose id its source has used before, for other bytes, is put aside.
    private let putsReusedIDsAside: Bool

    /// - Parameters:
    ///   - reader: How deliveries are read.
    ///   - archive: Where they are kept.
    ///   - putsReusedIDsAside: Whether a message whose id its source has used before, for other bytes, is kept and not
    ///     read (V09). Files may come back corrected under their old id; a sender of messages numbers each anew.
    package init(reader: DeliveryReader, archive: any Archive, putsReusedIDsAside: Bool = false) {
        self.reader = reader
        self.archive = archive
        self.putsReusedIDsAside = putsReusedIDsAside
        tables = MergingTables(reader.tables, sites: reader.sites)
    }

    /// Keeps every delivery of a parcel, in order.
    ///
    /// - Throws: Only what the archive throws; what was kept before stays kept.
    package func callAsFunction(_ parcel: Parcel, at time: Timestamp = .now) async throws(ArchiveError) -> [Receipt] {
        try await keep(read(parcel, at: time))
    }

    /// Reads every delivery of a parcel; nothing is kept yet.
    package func read(_ parcel: Parcel, at time: Timestamp = .now) -> [Opened] {
        reader.read(parcel, at: time).map { open($0, time) }
    }

    /// What the archive will be given of a delivery that was read.
    func open(_ delivery: ReadDelivery, _ time: Timestamp) -> Opened {
        var intake = Intake(delivery, receivedAt: time, tables: tables)
        intake.putsReusedIDAside = putsReusedIDsAside && delivery.format == .hl7v2
        return Opened(delivery: delivery, packed: PackedIntake(intake))
    }

    /// Keeps deliveries that were read, in order.
    ///
    /// - Throws: Only what the archive throws; what was kept before stays kept.
    package func keep(_ opened: [Opened]) async throws(ArchiveError) -> [Receipt] {
        let reports = try await archive.commit(opened.map(\.packed))
        return zip(opened, reports).map { opened, report in
            let hash = opened.packed.intake.delivery.sha256
            return Receipt(delivery: opened.delivery, report: report, hash: hash, size: opened.delivery.bytes.count)
        }
    }
}
