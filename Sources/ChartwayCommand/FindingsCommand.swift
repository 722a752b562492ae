import ArgumentParser
import Findings
import Gateway
import JSONTree
import RecordStore

/// Lists what could not be read, used or trusted.
struct FindingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings",
        abstract: "List what could not be read, used or trusted, and where it stands.",
        discussion: """
            A finding is a code and a place, never a value.

            Examples:
              chartway findings --severity error
              chartway findings --delivery 12 --json
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "One JSON object per finding.")
    var json = false

    @Option(help: "Only this severity: note, warning or error.")
    var severity: String?

    @Option(help: "Only this code, such as time.invalid.")
    var code: String?

    @Option(help: "Only of this delivery.")
    var delivery: Int64?

    @Option(help: "Only from this source.")
    var source: String?

    @Option(help: "At most so many.")
    var limit = 1_000

    func run() async throws {
        try await complaining {
            var query = FindingQuery()
            (query.code, query.delivery, query.source, query.limit) = (code, delivery, source, limit)
            if let severity {
                guard let known = Finding.Severity(rawValue: severity) else {
                    throw Complaint("--severity is note, warning or error", .usage)
                }
                query.severity = known
            }
            let settings = try mappingOptions.settings()
            let archive = try archiveOptions.openExisting(settings, try mappingOptions.reader(settings))
            let findings = try await archive.findings(query)
            for finding in findings { Terminal.say(json ? finding.json : finding.text) }
            if findings.count == limit, !json {
                Terminal.complain("more may follow; raise --limit or narrow the question")
            }
            await archive.close()
        }
    }
}

extension RecordedFinding {
    /// As `--json` prints it.
    fileprivate var json: String {
        var json = JSONWriter()
        json.object {
            $0.member("delivery", integer: Int(delivery))
            $0.member("severity", severity.rawValue)
            $0.member("code", code)
            $0.member("place", place.description)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it.
    fileprivate var text: String {
        "\("\(delivery)".padded(to: 6)) \(severity.rawValue.padded(to: 8)) \(code.padded(to: 22)) \(place)"
    }
}
