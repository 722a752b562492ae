import ClinicalRecord
import Findings
package import RecordMapping
package import RecordStore

/// The use case "read this and show me": the same reading and mapping as an import, without an archive.
package struct Convert: Sendable {
    private let reader: DeliveryReader
    private let printing: PrintRecord

    package init(reader: DeliveryReader) {
        self.reader = reader
        printing = PrintRecord(sites: reader.sites)
    }

    /// What a parcel holds, each delivery read.
    package func read(_ parcel: Parcel) -> [ReadDelivery] { reader.read(parcel) }

    /// What was read as one collection bundle: patients first, in the order of the delivery.
    ///
    /// A pure function of the bytes: the bundle bears no time.
    package func bundle(_ deliveries: [ReadDelivery]) -> [UInt8] {
        let contributions = deliveries.compactMap(\.reading).flatMap(\.contributions)
        let resources = contributions.compactMap(\.patient) + contributions.flatMap(\.resources)
        var places: [String: Int] = [:]
        var items: [BundleItem] = []
        for resource in resources {
            let item = BundleItem(kind: resource.kind, id: resource.id, json: resource.json)
            // A later statement of the same resource replaces the earlier one where it stood.
            if let place = places[resource.id] {
                items[place] = item
            } else {
                places[resource.id] = items.count
                items.append(item)
            }
        }
        return CollectionBundle.write(items)
    }

    /// What was read on paper: one document per person.
    package func printed(
        _ deliveries: [ReadDelivery],
        as form: PrintForm,
        at time: Timestamp
    ) throws(Refusal) -> [[UInt8]] {
        let (records, directory) = records(deliveries)
        var documents: [[UInt8]] = []
        for record in records {
            documents.append(try printing(record, directory: directory, topic: .summary, form: form, at: time))
        }
        return documents
    }

    /// What was read as C-CDA: one summary per person.
    package func clinicalDocuments(_ deliveries: [ReadDelivery], at time: Timestamp) -> [[UInt8]] {
        let (records, directory) = records(deliveries)
        let write = WriteClinicalDocument(sites: reader.sites, tables: reader.tables)
        return records.map { write($0, directory: directory, kind: .summary, at: time) }
    }

    /// What was read as HL7 v2: one batch per person.
    package func messages(_ deliveries: [ReadDelivery], at time: Timestamp) -> [WrittenBatch] {
        let (records, directory) = records(deliveries)
        let write = WriteMessages(tables: reader.tables)
        return records.map { write($0, directory: directory, at: time) }
    }

    /// One record for each person, and the directory behind them.
    private func records(_ deliveries: [ReadDelivery]) -> (records: [PatientRecord], directory: [Entry]) {
        let contributions = deliveries.compactMap(\.reading).flatMap(\.contributions).map { PreparedContribution($0) }
        var directory = PatientRecord(person: nil, entries: [])
        for contribution in contributions where contribution.subjectID == nil {
            directory = directory.applying(directory.merging(contribution, delivery: 1))
        }
        var records: [(id: String, record: PatientRecord)] = []
        for contribution in contributions {
            guard let id = contribution.subjectID else { continue }
            let place = records.firstIndex { $0.id == id } ?? records.endIndex
            if place == records.endIndex { records.append((id, PatientRecord(person: nil, entries: []))) }
            let record = records[place].record
            records[place].record = record.applying(record.merging(contribution, delivery: 1))
        }
        return (records.map(\.record).filter { $0.person != nil }, directory.entries)
    }
}
