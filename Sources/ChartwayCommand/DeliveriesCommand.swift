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

    func run() async throws {
        try await complaining {
            var query = DeliveryQuery()
            query.source = source
            if let format {
                guard let known = DeliveryFormat(rawValue: format) else {
                    let names = DeliveryFormat.allCases.map(\.rawValue).joined(separator: ", ")
                    throw Complaint("no format «\(format)»; there are \(names)", .usage)
                }
                query.format = known
            }
            query.since = try Timestamp.since(since)
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
