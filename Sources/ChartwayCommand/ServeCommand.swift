import ArgumentParser
import DocumentFetch
import FHIRServer
import Gateway
import Hummingbird
import HummingbirdHTTP2
import HummingbirdTLS
import Logging
import Portal
import RecordStore
import ServiceLifecycle
import UnixSignals

/// Opens the doors.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the record as FHIR R4 over HTTP, with SMART on FHIR and its log-in.",
        discussion: """
            Who may enter is in the register beside the archive: chartway user and chartway client. Beyond this machine
            the server wants TLS of its own, or a proxy that gives it.

            Examples:
              chartway serve
              chartway serve --host 0.0.0.0 --port 443 --certificate-file server.pem --key-file server.key \\
                  --base https://records.example.org
              chartway serve --host 10.0.0.5 --behind-proxy --base https://records.example.org
              chartway serve --open                       without authorisation; on loopback only
              curl http://127.0.0.1:8080/fhir/metadata

            Exit codes: 0 stopped, 64 the options do not go together, 74 the port or the archive cannot be used.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions
    @OptionGroup var doorOptions: DoorOptions

    func run() async throws {
        try await complaining {
            try doorOptions.check()
            let settings = try mappingOptions.settings()
            let reader = try mappingOptions.reader(settings)
            let archive = try archiveOptions.open(settings, reader)
            let place = try archiveOptions.place(settings)
            let register = try RegisterOptions.open(place)
            let house = House(
                archive: archive,
                register: register,
                reader: reader,
                address: doorOptions.address,
                exportFolder: ExportFolder(path: place.exports),
                keySets: try keySets()
            )
            do { try await serve(house) } catch let error as Complaint {
                await archive.close()
                await register.close()
                throw error
            }
            await archive.close()
            await register.close()
        }
    }

    private func keySets() throws(Complaint) -> FetchKeySets {
        do throws(FetchError) { return FetchKeySets(fetcher: try Fetcher()) } catch {
            throw Complaint("nothing can be fetched on this machine: \(error)", .storage)
        }
    }

    private func serve(_ house: House) async throws {
        var logger = Logger(label: "chartway")
        logger.logLevel = .notice
        let application = Application(
            router: house.router(isOpen: doorOptions.open),
            server: try doorOptions.server(),
            configuration: ApplicationConfiguration(
                address: .hostname(doorOptions.host, port: doorOptions.port),
                serverName: "Chartway"
            ),
            onServerRunning: { _ in Terminal.say(doorOptions.greeting) },
            logger: logger
        )
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [ExportService(exports: house.exports(isOpen: doorOptions.open)), application],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        do { try await group.run() } catch {
            throw Complaint(
                "cannot listen on \(doorOptions.host):\(doorOptions.port); is another program using the port?",
                .storage
            )
        }
    }
}
