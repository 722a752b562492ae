import ArgumentParser
import FHIRServer
import Gateway
import Hummingbird
import Logging
import RecordStore
import ServiceLifecycle
import UnixSignals

/// Opens the doors.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the record as FHIR R4 over HTTP.",
        discussion: """
            This version has no log-in yet, so it serves only with --open, and only on loopback.

            Examples:
              chartway serve --open
              curl http://127.0.0.1:8080/fhir/metadata
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Option(help: "Address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "Port to listen on.")
    var port = 8080

    @Flag(help: "Serve without authorisation; refused unless bound to loopback.")
    var open = false

    func run() async throws {
        try await complaining {
            try checkWhoMayEnter()
            let settings = try mappingOptions.settings()
            let reader = try mappingOptions.reader(settings)
            let archive = try archiveOptions.open(settings, reader)
            let trace = TraceLineage(archive: archive, reader: reader)
            let search = SearchRecords(archive: archive)
            let router = Routes.router(
                find: Find(archive: archive),
                history: ReadHistory(archive: archive),
                search: search,
                trace: trace
            ) {
                (try? await archive.counts()) != nil
            }
            var logger = Logger(label: "chartway")
            logger.logLevel = .notice
            let application = Application(
                router: router,
                configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: "Chartway"),
                onServerRunning: { _ in Terminal.say("serving http://\(host):\(port)/fhir without authorisation") },
                logger: logger
            )
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: [application],
                    gracefulShutdownSignals: [.sigterm, .sigint],
                    logger: logger
                )
            )
            do { try await group.run() } catch {
                await archive.close()
                throw Complaint("cannot listen on \(host):\(port); is another program using the port?", .storage)
            }
            await archive.close()
        }
    }

    private func checkWhoMayEnter() throws(Complaint) {
        guard open else {
            throw Complaint("there is no log-in yet: give --open to serve on loopback without authorisation", .usage)
        }
        guard ["127.0.0.1", "::1", "localhost"].contains(host) else {
            throw Complaint("--open is refused unless bound to loopback; leave --host out", .usage)
        }
    }
}
