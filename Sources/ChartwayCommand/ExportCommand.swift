import ArgumentParser
import ClinicalRecord
import Findings
import Gateway
import RecordMapping
import RecordStore

/// Gives one person's record out.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write one person's record as FHIR, IPS, C-CDA, HL7 v2, a printed page, or everything in one zip.",
        discussion: """
            PERSON is an id that chartway people shows, or words that find exactly one person.

            bundle and collection are an R4 Bundle of what there is; transaction is one that puts every resource onto
            another FHIR server, under the ids it has here; ndjson is one resource a line, those of a kind together.

            hl7v2 is one batch of v2.5.1 messages: ORU, VXU, MDM, SIU, PPR and ADT. What they have no place for is
            left out, and a line on standard error names each resource and element.

            Examples:
              chartway export 3f2c… --as pdf -o summary.pdf
              chartway export "amara okafor" --as pdf --document immunizations -o vaccines.pdf
              chartway export 3f2c… --as ndjson -o record.ndjson
              chartway export 3f2c… --as ips -o ips.json
              chartway export 3f2c… --as ccda --document referral -o referral.xml
              chartway export 3f2c… --as hl7v2 -o record.hl7
              chartway export 3f2c… --as everything -o record.zip
            """
    )

    /// What is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case bundle, collection, transaction, ndjson, ips, html, text, pdf, ccda, hl7v2, everything
    }

    /// What the page or document is about.
    enum Topic: String, ExpressibleByArgument, CaseIterable {
        case summary, immunizations, visit, results, medications, referral
    }

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Option(name: .customLong("as"), help: "What to write.")
    var form: Form

    @Option(help: "What a printed page is about; for ccda summary or referral.")
    var document = Topic.summary

    @Option(name: [.short, .customLong("output")], help: "A file; - is standard output.")
    var output: String

    @Argument(help: "A person's id, or words that find one person.")
    var person: String

    func run() async throws {
        try await complaining {
            let settings = try mappingOptions.settings()
            let reader = try mappingOptions.reader(settings)
            let archive = try archiveOptions.openExisting(settings, reader)
            let id = try await personID(archive)
            let export = Export(archive: archive, sites: reader.sites, tables: reader.tables)
            try await write(id, export)
            await archive.close()
        }
    }

    private func write(_ id: String, _ export: Export) async throws {
        let file = OutputFile(path: output)
        switch form {
        case .bundle, .collection: try file.write(try await export.bundle(id, at: .now))
        case .transaction: try file.write(try await export.bundle(id, as: .transaction, at: .now))
        case .ndjson: try file.write(try await export.bundle(id, as: .ndjson, at: .now))
        case .ips: try file.write(try await export.internationalSummary(id, at: .now))
        case .html: try file.write(try await export.printed(id, topic: topic(), form: .html, at: .now))
        case .text: try file.write(try await export.printed(id, topic: topic(), form: .text, at: .now))
        case .pdf: try file.write(try await export.printed(id, topic: topic(), form: .pdf, at: .now))
        case .ccda: try file.write(try await export.clinicalDocument(id, kind: kind(), at: .now))
        case .hl7v2:
            let batch = try await export.messages(id, at: .now)
            for finding in batch.findings { Terminal.complain(finding.description) }
            try file.write(batch.bytes)
        case .everything: try await file.write(inPieces: { try await export.everything(id, at: .now, into: $0) })
        }
    }

    private func topic() throws -> PrintTopic {
        guard let topic = PrintTopic(rawValue: document.rawValue) else {
            throw Complaint("a \(document.rawValue) is written as ccda only", .usage)
        }
        return topic
    }

    private func kind() throws -> ClinicalDocumentKind {
        guard let kind = ClinicalDocumentKind(rawValue: document.rawValue) else {
            throw Complaint("as ccda there are summary and referral only", .usage)
        }
        return kind
    }

    private func personID(_ archive: any Archive) async throws -> String {
        if let found = try await archive.person(person) { return found.person.id }
        let found = try await archive.people(matching: person, limit: 2)
        guard let only = found.first else { throw Complaint("nobody found; chartway people lists everyone", .usage) }
        guard found.count == 1 else { throw Complaint("more than one person found; give the id", .usage) }
        return only.person.id
    }
}
