import ArgumentParser
import ClinicalRecord
import Gateway
import JSONTree
import RecordStore

/// Lists what arrived.
struct DeliveriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliveries",
        abstract: "List every delivery: sender, format, control or document id, state, time.",
        discussion: """
            Examples:
              chartway deliveries --source northgate
              chartway deliveries --format hl7v2 --since 2026-05-01 --json
              chartway deliveries --control-id MSG00001
              chartway deliveries --state unreadable        what a person has to look at
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "One JSON object per delivery.")
    var json = false

    @Option(help: "Only this format, such as ccda or hl7v2.")
    var format: String?

    @Option(help: "Only from this source.")
    var source: String?

    @Option(help: "Only received on or after this day, YYYY-MM-DD, UTC.")
    var since: String?

    @Option(help: "Only in this state: imported, partial or unreadable.")
    var state: String?

    @Option(help: "Only with this control id (MSH-10) or document id.")
    var controlId: String?

    func run() async throws {
        try await complaining {
            var query = try query()
            let settings = try mappingOptions.settings()
            let archive = try archiveOptions.openExisting(settings, try mappingOptions.reader(settings))
            var page = try await archive.deliveries(query)
            while let last = page.last {
                for delivery in page { Terminal.say(json ? delivery.json : delivery.text) }
                query.before = last.report.delivery
                page = try await archive.deliveries(query)
            }
            await archive.close()
        }
    }

    private func query() throws -> DeliveryQuery {
        var query = DeliveryQuery()
        (query.source, query.documentID) = (source, controlId)
        if let format {
            guard let known = DeliveryFormat(rawValue: format) else {
                let names = DeliveryFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw Complaint("no format «\(format)»; there are \(names)", .usage)
            }
            query.format = known
        }
        if let state {
            guard let known = DeliveryStatus(rawValue: state), known != .unchanged else {
                throw Complaint("no state «\(state)»; there are imported, partial, unreadable", .usage)
            }
            query.status = known
        }
        query.since = try Timestamp.since(since)
        return query
    }
}

extension DeliveryLine {
    /// As `--json` prints it.
    fileprivate var json: String {
        var json = JSONWriter()
        json.object {
            $0.member("id", integer: Int(report.delivery))
            $0.member("source", source)
            $0.member("name", name)
            $0.member("format", format.rawValue)
            $0.member("documentId", documentID)
            $0.member("state", report.status.rawValue)
            $0.member("received", receivedAt.description)
            $0.member("sha256", HexText.spell(sha256))
            $0.member("bytes", integer: size)
            $0.member("findings") { $0.findings(report.findings) }
            $0.member("ledger") { $0.ledger(report.ledger) }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it.
    fileprivate var text: String {
        let columns = [
            "\(report.delivery)".padded(to: 6), report.status.rawValue.padded(to: 10), source.padded(to: 12),
            format.rawValue.padded(to: 11), receivedAt.description,
        ]
        return (columns + [documentID ?? name]).joined(separator: " ")
    }
}
