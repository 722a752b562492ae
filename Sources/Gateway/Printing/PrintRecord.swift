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
    ///   - language: BCP 47.
    ///   - visit: The ``LineKey`` of the visit to print; the last one for `nil`.
    /// - Returns: The file.
    /// - Throws: ``Refusal/Kind/fault`` if the page cannot be laid out.
    package func callAsFunction(
        _ record: PatientRecord,
        directory: [Entry],
        topic: PrintTopic,
        form: PrintForm,
        at time: Timestamp,
        language: String = "en",
        visit: String? = nil
    ) throws(Refusal) -> [UInt8] {
        let summary = RecordSummary(record.titled(by: sites), directory: directory)
        guard let document = Self.document(topic, summary, time, .of(language), visit) else {
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

    private static func document(
        _ topic: PrintTopic,
        _ summary: RecordSummary,
        _ time: Timestamp,
        _ wording: Wording,
        _ visit: String?
    ) -> PrintDocument? {
        let printed = time.description
        switch topic {
        case .summary: return .patientSummary(summary, printed: printed, wording: wording)
        case .immunizations: return .immunizationRecord(summary, printed: printed, wording: wording)
        case .results: return .results(summary, printed: printed, wording: wording)
        case .medications: return .medicationList(summary, printed: printed, wording: wording)
        case .visit:
            // The one that a patient who asks for "my visit" means is the last.
            let meant = summary.encounters.first { visit == nil || LineKey.of($0.origin.entryID) == visit }
            return meant.flatMap {
                .visitSummary(summary, encounter: $0.origin.entryID, printed: printed, wording: wording)
            }
        }
    }
}
