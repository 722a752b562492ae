import ArgumentParser
import DocumentFetch
import Gateway
import RecordStore
import Synchronization

/// Fetches from the configured hospital systems.
struct PullCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pull",
        abstract: "Fetch from the hospital systems that chartway.yml names.",
        discussion: """
            Examples:
              chartway pull                 every configured system, again and again, every five minutes
              chartway pull lakeside --once one system, once

            In chartway.yml:
              pull:
                lakeside:
                  kind: fhir
                  url: https://fhir.lakeside.example/r4
                  searches: ["Patient?_count=100"]
                  everything: true
                  token-file: /run/secrets/lakeside-token

            Exit codes: 0 all fetched and read, 3 some could not be fetched or read (--once), 64 usage, 74 storage.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "Fetch once and stop.")
    var once = false

    @Option(help: "Seconds between rounds.")
    var every = 300

    @Argument(help: "Names of systems; all if none is given.")
    var names: [String] = []

    func run() async throws {
        try await complaining {
            let settings = try mappingOptions.settings()
            let chosen = settings.pulls.filter { names.isEmpty || names.contains($0.name) }
            let known = Set(settings.pulls.map(\.name))
            if let stranger = names.first(where: { !known.contains($0) }) {
                throw Complaint("no system «\(stranger)» in the settings", .usage)
            }
            guard !chosen.isEmpty else { throw Complaint("the settings name no system to pull from", .usage) }
            let reader = try mappingOptions.reader(settings)
            let archive = try archiveOptions.open(settings, reader)
            let receive = Receive(reader: reader, archive: archive)
            guard let fetcher = try? Fetcher() else { throw Complaint("libcurl cannot be started", .storage) }
            let pulls = try chosen.map { try Pull($0, fetcher: fetcher, receive: receive) }
            let missed = Mutex(0)
            repeat {
                for pull in pulls {
                    try await pull { outcome in
                        if !Self.report(outcome) { missed.withLock { $0 += 1 } }
                    }
                }
                if !once { try await Task.sleep(for: .seconds(every)) }
            } while !once
            await archive.close()
            if missed.withLock({ $0 > 0 }) { throw ExitCode.someUnreadable }
        }
    }

    /// Says what became of a document; `false` if it could not be fetched or read.
    private static func report(_ outcome: Pull.Outcome) -> Bool {
        switch outcome {
        case .received(let receipts):
            for receipt in receipts { Terminal.say(ImportLine(receipt: receipt).text) }
            return receipts.allSatisfy { $0.delivery.reading != nil }
        case .failed(let address, let error):
            Terminal.complain("\(address): \(error)")
            return false
        }
    }
}
