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
    ///   - directory: Practitioners, organizations and places that the record refers to.
    ///   - time: When it is printed; ages refer to it.
    /// - Throws: ``Refusal/Kind/fault`` if the page cannot be laid out.
    package func callAsFunction(
        _ record: PatientRecord,
        directory: [Entry],
        topic: PrintTopic,
        form: PrintForm,
        at time: Timestamp
    ) throws(Refusal) -> [UInt8] {
        let summary = RecordSummary(record, directory: directory) { sites.title(of: $0) }
        let document = Self.document(topic, summary, printed: time.description)
        switch form {
        case .html: return Array(HTMLRenderer().render(document).utf8)
        case .text: return Array(TextRenderer().render(document).utf8)
        case .pdf:
            do { return try PDFRenderer().render(document) } catch {
                throw Refusal(.fault, "The page could not be laid out as PDF. HTML and text still work.")
            }
        }
    }

    private static func document(_ topic: PrintTopic, _ summary: RecordSummary, printed: String) -> PrintDocument {
        switch topic {
        case .summary: .patientSummary(summary, printed: printed)
        case .immunizations: .immunizationRecord(summary, printed: printed)
        case .results: .results(summary, printed: printed)
        case .medications: .medicationList(summary, printed: printed)
        case .visit: .visitSummary(summary, printed: printed)
        }
    }
}
