import ArgumentParser
import Findings
import Foundation
import Gateway
import RecordMapping
import RecordStore

/// Reads and maps without an archive.
struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Read documents and write them as FHIR, C-CDA, HL7 v2 or a printed page, without a database.",
        discussion: """
            Examples:
              chartway convert visit.xml                         an R4 bundle on standard output
              chartway convert --to pdf -o visit.pdf visit.xml
              chartway convert --to ccda -o summary.xml v2.hl7   a Continuity of Care Document
              chartway convert --to hl7v2 -o visit.hl7 visit.xml a batch of messages; what they cannot say is named
              chartway convert -o converted/ deliveries/         a file for each input
              chartway convert --ledger visit.xml                what was read and what was not

            Exit codes: 0 all read, 3 some unreadable, 64 usage, 74 storage.
            """
    )

    /// What is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case bundle, html, text, pdf, ccda, hl7v2
    }

    @OptionGroup var mappingOptions: MappingOptions

    @Option(help: "What to write.")
    var to = Form.bundle

    @Option(help: "Name of the sending system; its site file, if there is one, has the same name.")
    var source = "local"

    @Flag(help: "Print, for each input, what was read, left out by rule, and not read, instead of converting.")
    var ledger = false

    @Option(name: [.short, .customLong("output")], help: "A file, or a folder for several inputs.")
    var output: String?

    @Argument(help: "Files, folders, zip archives; - is standard input.")
    var paths: [String]

    func run() async throws {
        try await complaining {
            let settings = try mappingOptions.settings()
            let walk = ParcelWalk(paths)
            if let missing = walk.missing.first { throw Complaint("there is no file or folder «\(missing)»", .usage) }
            let reader = try mappingOptions.reader(settings)
            let isMany = walk.files.count > 1 || isFolder(paths) || output?.hasSuffix("/") == true
            if isMany, !ledger, output == nil { throw Complaint("several inputs need -o FOLDER", .usage) }
            let names = OutputNames(roots: paths)
            var unreadable = 0
            for (number, file) in walk.files.enumerated() {
                Terminal.progress("\(number + 1) of \(walk.files.count) files")
                guard let bytes = ParcelWalk.bytes(of: file, limit: reader.limit) else {
                    throw Complaint("cannot read «\(file)»", .storage)
                }
                let deliveries = reader.read(Parcel(name: file, source: source, bytes: bytes))
                unreadable += deliveries.count { $0.reading == nil }
                for refusal in deliveries.flatMap(\.refusals) { Terminal.complain("\(file): \(refusal)") }
                try write(deliveries, of: file, isMany ? names : nil, Convert(reader: reader))
            }
            Terminal.progress("")
            if unreadable > 0 { throw ExitCode.someUnreadable }
        }
    }

    private func isFolder(_ paths: [String]) -> Bool {
        paths.contains { (try? URL(filePath: $0).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true }
    }

    private func write(
        _ deliveries: [ReadDelivery],
        of file: String,
        _ names: OutputNames?,
        _ convert: Convert
    ) throws {
        if ledger {
            for delivery in deliveries { Terminal.say(LedgerLine(delivery: delivery).json) }
            return
        }
        guard deliveries.contains(where: { $0.reading != nil }) else { return }
        for (number, bytes) in try outputs(deliveries, convert).enumerated() {
            let target = names.map { ($0.name(of: file, fileExtension, number: number)) }
            let folder = output.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
            try OutputFile(path: target.map { folder + $0 } ?? output ?? "-").write(bytes)
        }
    }

    private var fileExtension: String {
        switch to {
        case .bundle: "json"
        case .html: "html"
        case .text: "txt"
        case .pdf: "pdf"
        case .ccda: "xml"
        case .hl7v2: "hl7"
        }
    }

    private func outputs(_ deliveries: [ReadDelivery], _ convert: Convert) throws -> [[UInt8]] {
        if to == .ccda { return try some(convert.clinicalDocuments(deliveries, at: .now)) }
        if to == .hl7v2 {
            let batches = convert.messages(deliveries, at: .now)
            for finding in batches.flatMap(\.findings) { Terminal.complain(finding.description) }
            return try some(batches.map(\.bytes))
        }
        guard let form = PrintForm(rawValue: to.rawValue) else { return [convert.bundle(deliveries)] }
        return try some(convert.printed(deliveries, as: form, at: .now))
    }

    private func some(_ documents: [[UInt8]]) throws -> [[UInt8]] {
        guard !documents.isEmpty else { throw Complaint("the document speaks of no person; nothing to print", .usage) }
        return documents
    }
}
