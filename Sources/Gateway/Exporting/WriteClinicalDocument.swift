package import ClinicalRecord
package import MappingTables
import RecordMapping
package import RecordStore

/// The use case "as other systems read it": a record as a C-CDA document.
package struct WriteClinicalDocument: Sendable {
    private let sites: SiteDirectory
    private let tables: Tables

    package init(sites: SiteDirectory, tables: Tables) {
        self.sites = sites
        self.tables = tables
    }

    /// One document of a record.
    ///
    /// - Parameters:
    ///   - record: Whose person is known.
    ///   - directory: Practitioners, organizations and places that the record refers to.
    ///   - kind: What the document is for.
    ///   - time: When it is made.
    /// - Returns: XML in UTF-8.
    package func callAsFunction(
        _ record: PatientRecord,
        directory: [Entry],
        kind: ClinicalDocumentKind,
        at time: Timestamp
    ) -> [UInt8] {
        let titled = record.titled(by: sites)
        let writing = CCDAWriting(titled, directory: directory, tables: tables, time: time.description)
        return writing.document(kind == .referral ? .referral : .summary)
    }
}
