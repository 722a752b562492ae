import MappingTables
package import RecordStore

/// The use case "I take it with me": what may be seen of a record as a file, in the forms that people and programs read.
package struct TakeAway: Sendable {
    /// What kind of file.
    package enum Form: Sendable, Hashable {
        case printed(PrintTopic, PrintForm)
        /// A FHIR Bundle, with where everything comes from.
        case bundle
        /// An International Patient Summary.
        case internationalSummary
        /// A C-CDA document.
        case clinicalDocument
    }

    private let view: ViewRecord
    private let export: Export
    private let printing: PrintRecord
    private let bundles: RecordBundle
    private let documents: WriteClinicalDocument

    package init(archive: any Archive, sites: SiteDirectory, view: ViewRecord) {
        self.view = view
        export = Export(archive: archive, sites: sites)
        printing = PrintRecord(sites: sites)
        bundles = RecordBundle(archive: archive, sites: sites)
        documents = WriteClinicalDocument(sites: sites, tables: .standard)
    }

    /// Makes one file.
    ///
    /// - Parameters:
    ///   - form: What kind of file.
    ///   - handle: The record's name in the addresses of the account.
    ///   - visit: The key of the line of the visit that is printed; the last visit for `nil`.
    ///   - language: BCP 47; of what is printed.
    ///   - user: Who takes it; that is noted.
    ///   - time: When.
    /// - Returns: The file.
    /// - Throws: as ``ViewRecord`` does; ``Refusal/Kind/notFound`` too if there is no such visit.
    package func callAsFunction(
        _ form: Form,
        of handle: String,
        visit: String? = nil,
        language: String,
        by user: User,
        at time: Timestamp
    ) async throws(Refusal) -> ViewedFile {
        let viewed = try await view(handle, .download, by: user)
        switch form {
        case .printed(let topic, let form):
            let bytes = try printing(
                viewed.record,
                directory: viewed.directory,
                topic: topic,
                form: form,
                at: time,
                language: language,
                visit: visit
            )
            return ViewedFile(name: "\(topic.rawValue).\(form.fileExtension)", type: form.type, bytes: bytes)
        case .bundle:
            let bytes = try await bundles.write(viewed, at: time)
            return ViewedFile(name: "record.json", type: "application/fhir+json", bytes: bytes)
        case .internationalSummary:
            let resources = try await RecordReading(records: viewed.records).everything(of: viewed.personID)
            let bytes = InternationalSummary.document(resources, at: time)
            return ViewedFile(name: "international-summary.json", type: "application/fhir+json", bytes: bytes)
        case .clinicalDocument:
            let bytes = documents(viewed.record, directory: viewed.directory, kind: .summary, at: time)
            return ViewedFile(name: "summary.xml", type: "application/xml", bytes: bytes)
        }
    }

    /// Everything in one zip, the originals too; for the person whose record it is alone, since originals may say what
    /// is kept back from others.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - user: Who takes it; that is noted.
    ///   - time: When.
    ///   - write: Takes the archive piece after piece.
    /// - Throws: ``Refusal/Kind/notFound`` if the record is somebody else's.
    package func everything(
        of handle: String,
        by user: User,
        at time: Timestamp,
        into write: @escaping ([UInt8]) throws -> Void
    ) async throws(Refusal) {
        let viewed = try await view(handle, .download, by: user)
        guard viewed.isOwn else { throw Refusal(ArchiveError.notFound) }
        try await export.everything(viewed.personID, at: time, into: write)
    }
}

extension PrintForm {
    fileprivate var type: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        case .pdf: "application/pdf"
        }
    }
}
