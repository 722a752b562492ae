package import ClinicalRecord
import RecordPrint
package import RecordStore

/// The use case "on paper": a record as HTML, plain text or PDF.
package struct PrintRecord: Sendable {
    private let sites: SiteDirectory

    package init(sites: SiteDirectory) { self.sites = sites }

    /// One document of a record.
    ///
    /// - Parameters:
    ///   - record: Whose person is known.
    ///   - directory: Practitioners, organizations and places that the record refers to.
    ///   - topic: What the document is about.
    ///   - form: How it is written.
    ///   - time: When it is printed; ages refer to it.
    /// - Returns: The file.
    /// - Throws: ``Refusal/Kind/fault`` if the page cannot be laid out.
    package func callAsFunction(
        _ record: PatientRecord,
        directory: [Entry],
        topic: PrintTopic,
        form: PrintForm,
        at time: Timestamp
    ) throws(Refusal) -> [UInt8] {
        let summary = RecordSummary(record.titled(by: sites), directory: directory)
        guard let document = Self.document(topic, summary, printed: time.description) else {
            throw Refusal(.notFound, "The record has no visit to print.")
        }
        switch form {
        case .html: return Array(HTMLRenderer().render(document).utf8)
        case .text: return Array(TextRenderer().render(document).utf8)
        case .pdf:
            do { return try PDFRenderer().render(document) } catch {
                throw Refusal(.fault, "The page could not be laid out as PDF. HTML and text still work.")
            }
        }
    }

    private static func document(_ topic: PrintTopic, _ summary: RecordSummary, printed: String) -> PrintDocument? {
        switch topic {
        case .summary: .patientSummary(summary, printed: printed)
        case .immunizations: .immunizationRecord(summary, printed: printed)
        case .results: .results(summary, printed: printed)
        case .medications: .medicationList(summary, printed: printed)
        case .visit:
            // The one that a patient who asks for "my visit" means is the last.
            summary.encounters.first.flatMap {
                .visitSummary(summary, encounter: $0.origin.entryID, printed: printed)
            }
        }
    }
}
