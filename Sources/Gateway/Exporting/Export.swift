import ClinicalRecord
import Foundation
package import MappingTables
package import RecordMapping
package import RecordStore

/// The use case "give it out": one person's record as FHIR resources, on paper, or everything in one archive.
package struct Export: Sendable {
    private let archive: any Archive
    private let bundles: RecordBundle
    private let summaries: InternationalSummary
    private let printing: PrintRecord
    private let documents: WriteClinicalDocument
    private let messages: WriteMessages

    package init(archive: any Archive, sites: SiteDirectory, tables: Tables = .standard) {
        self.archive = archive
        bundles = RecordBundle(archive: archive, sites: sites)
        summaries = InternationalSummary(archive: archive)
        printing = PrintRecord(sites: sites)
        documents = WriteClinicalDocument(sites: sites, tables: tables)
        messages = WriteMessages(tables: tables)
    }

    /// The record as FHIR resources, with where they come from.
    package func bundle(
        _ personID: String,
        as form: RecordForm = .collection,
        at time: Timestamp
    ) async throws(Refusal) -> [UInt8] {
        try await bundles.write(personID, as: form, at: time)
    }

    /// The record as an International Patient Summary.
    package func internationalSummary(_ personID: String, at time: Timestamp) async throws(Refusal) -> [UInt8] {
        try await summaries.write(personID, at: time)
    }

    /// One printed document.
    package func printed(
        _ personID: String,
        topic: PrintTopic,
        form: PrintForm,
        at time: Timestamp
    ) async throws(Refusal) -> [UInt8] {
        let record = try await record(personID)
        let directory = try await directory(behind: record)
        return try printing(record, directory: directory, topic: topic, form: form, at: time)
    }

    /// One C-CDA document.
    package func clinicalDocument(
        _ personID: String,
        kind: ClinicalDocumentKind,
        at time: Timestamp
    ) async throws(Refusal) -> [UInt8] {
        let record = try await record(personID)
        let directory = try await directory(behind: record)
        return documents(record, directory: directory, kind: kind, at: time)
    }

    /// One batch of HL7 v2 messages, and what they leave unsaid.
    package func messages(_ personID: String, at time: Timestamp) async throws(Refusal) -> WrittenBatch {
        let record = try await record(personID)
        let directory = try await directory(behind: record)
        return messages(record, directory: directory, at: time)
    }

    /// Everything in one zip: the originals that speak of this person alone, what Chartway makes of them, and the
    /// hash of each.
    ///
    /// No more than one of its files is in memory.
    ///
    /// - Parameters:
    ///   - personID: Any id that leads to the person.
    ///   - time: When the archive is made.
    ///   - write: Takes the archive piece after piece; what it throws ends the work.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such person; nothing is written then.
    package func everything(
        _ personID: String,
        at time: Timestamp,
        into write: @escaping ([UInt8]) throws -> Void
    ) async throws(Refusal) {
        let record = try await record(personID)
        var zip = try EverythingWriter(at: time, into: write)
        try await addDerived(personID, record, at: time, to: &zip)
        let shared = try await addOriginals(of: record, to: &zip)
        try zip.add(EverythingExport.readme, Self.readme(shared: shared))
        try zip.finish()
    }

    /// What Chartway makes of the record, in every form.
    private func addDerived(
        _ personID: String,
        _ record: PatientRecord,
        at time: Timestamp,
        to zip: inout EverythingWriter
    ) async throws(Refusal) {
        let directory = try await directory(behind: record)
        try zip.add("bundle.json", try await bundle(personID, at: time))
        try zip.add("ips.json", try await internationalSummary(personID, at: time))
        try zip.add("summary.xml", documents(record, directory: directory, kind: .summary, at: time))
        for form in PrintForm.allCases {
            let bytes = try printing(record, directory: directory, topic: .summary, form: form, at: time)
            try zip.add("summary.\(form.fileExtension)", bytes)
        }
    }

    private func record(_ personID: String) async throws(Refusal) -> PatientRecord {
        do throws(ArchiveError) {
            guard let record = try await archive.record(of: personID) else { throw .notFound }
            return record
        } catch { throw Refusal(error) }
    }

    private func directory(behind record: PatientRecord) async throws(Refusal) -> [Entry] {
        do throws(ArchiveError) {
            return try await DirectoryBehind(records: .unlimited(archive)).entries(record.entries.map(\.json)).map(
                \.entry
            )
        } catch { throw Refusal(error) }
    }

    /// The deliveries behind a record; those that speak of others too stay behind.
    ///
    /// - Returns: How many stay behind.
    private func addOriginals(of record: PatientRecord, to zip: inout EverythingWriter) async throws(Refusal) -> Int {
        let numbers = Set(
            (record.person?.sources.map(\.delivery) ?? []) + record.entries.flatMap { $0.sources.map(\.delivery) }
        )
        var shared = 0
        for number in numbers.sorted() {
            guard let delivery = try await delivery(number) else { continue }
            guard delivery.line.report.persons.count == 1 else {
                shared += 1
                continue
            }
            let name = URL(filePath: delivery.line.name).lastPathComponent
            let source = delivery.line.source
            let place = EverythingExport.place(of: name, number: number, source: source)
            guard delivery.isParted else {
                try zip.add(place, delivery.bytes, from: source)
                continue
            }
            var ordinal = 0
            try await zip.add(place, size: delivery.line.size, from: source) { () async throws(Refusal) in
                ordinal += 1
                do throws(ArchiveError) { return try await archive.originalPart(ordinal - 1, of: number) } catch {
                    throw Refusal(error)
                }
            }
        }
        return shared
    }

    private func delivery(_ number: Int64) async throws(Refusal) -> RecordedDelivery? {
        do { return try await archive.delivery(number) } catch { throw Refusal(error) }
    }

    private static func readme(shared: Int) -> [UInt8] {
        var text = """
            This archive holds one person's record from Chartway.

            originals/      what hospitals sent, byte for byte, one folder per sender
            bundle.json     what Chartway made of it: an HL7 FHIR R4 bundle
            ips.json        an International Patient Summary
            summary.*       a summary as C-CDA (xml), HTML, text and PDF
            manifest.json   size and SHA-256 of each file, and the sender of each original

            It is private health information. Keep it where only you can read it.

            """
        if shared > 0 {
            text += "\nNot included: \(shared) deliveries that speak of other persons too.\n"
        }
        return Array(text.utf8)
    }
}
