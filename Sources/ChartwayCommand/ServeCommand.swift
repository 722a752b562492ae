import ArgumentParser
import DocumentFetch
import FHIRServer
import Gateway
import Hummingbird
import HummingbirdHTTP2
import HummingbirdTLS
import Logging
import MLLPListener
import Portal
import RecordStore
import ServiceLifecycle
import UnixSignals

/// Opens the doors.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the record as FHIR R4 over HTTP with SMART on FHIR, and take what hospitals send.",
        discussion: """
            Who may enter is in the register beside the archive: chartway user and chartway client. Beyond this machine
            the server wants TLS of its own, or a proxy that gives it.

            Examples:
              chartway serve
              chartway serve --host 0.0.0.0 --port 443 --certificate-file server.pem --key-file server.key \\
                  --base https://records.example.org
              chartway serve --host 10.0.0.5 --behind-proxy --base https://records.example.org
              chartway serve --open                       without authorisation; on loopback only
              chartway serve --mllp-source lakeside --mllp-port 2575   HL7 v2 from any program on this machine
              curl http://127.0.0.1:8080/fhir/metadata

            Exit codes: 0 stopped, 64 the options do not go together, 74 the port or the archive cannot be used.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions
    @OptionGroup var doorOptions: DoorOptions
    @OptionGroup var mllpOptions: MLLPOptions

    func run() async throws {
        try await complaining {
            try doorOptions.check()
            let settings = try mappingOptions.settings()
            let mllp = try mllpOptions.settings(settings, host: doorOptions.host)
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
                intakeFolder: IntakeFolder(path: place.intake),
                keySets: FetchKeySets(fetcher: try fetcher()),
                endpoints: settings.subscriptions,
                notices: settings.notices,
                appointments: settings.appointments ?? .unset,
                family: settings.family,
                passwords: try Self.rule(settings.accounts),
                accounts: settings.accounts,
                registration: settings.registration,
                requests: settings.requests,
                brand: settings.brand
            )
            do { try await serve(house, mllp, try fetcher()) } catch let error as Complaint {
                await archive.close()
                await register.close()
                throw error
            }
            await archive.close()
            await register.close()
        }
    }

    /// What a new password has to be, by the operator's list if there is one.
    private static func rule(_ settings: AccountSettings) throws(Complaint) -> PasswordRule {
        do throws(Refusal) {
            return PasswordRule(
                known: try settings.knownPasswords.map { (path) throws(Refusal) in try KnownPasswords(path: path) }
            )
        } catch { throw Complaint(error.sentence, .usage) }
    }

    private func fetcher() throws(Complaint) -> Fetcher {
        do throws(FetchError) { return try Fetcher() } catch {
            throw Complaint("nothing can be fetched on this machine: \(error)", .storage)
        }
    }

    /// Notifications leave by a fetcher of their own (U09).
    private func serve(
        _ house: House,
        _ mllp: (MLLPSettings, [Int: SenderList])?,
        _ notifying: Fetcher
    ) async throws {
        var logger = Logger(label: "chartway")
        logger.logLevel = .notice
        var services: [any Service] = [
            ExportService(exports: house.exports(isOpen: doorOptions.open)), IntakeService(intakes: house.intakes),
            SubscriptionService(
                subscriptions: house.subscriptions(isOpen: doorOptions.open, fetcher: notifying)
            ), VisitService(offers: house.offers),
        ]
        do throws(Refusal) {
            if let outbox = try house.outbox(fetcher: notifying) { services.append(OutboxService(outbox: outbox)) }
        } catch { throw Complaint(error.sentence, .usage) }
        if let mllp { services.append(door(mllp, house, logger)) }
        let application = Application(
            router: house.router(isOpen: doorOptions.open, metricsKey: try doorOptions.metricsKey()),
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
                services: services + [application],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        do { try await group.run() } catch {
            let ports = [doorOptions.port] + (mllp?.1.keys.sorted() ?? [])
            throw Complaint(
                "cannot listen on \(doorOptions.host), port \(ports.map(String.init).joined(separator: " or ")); "
                    + "is another program using it?",
                .storage
            )
        }
    }

    private func door(_ mllp: (MLLPSettings, [Int: SenderList]), _ house: House, _ logger: Logger) -> MLLPDoor {
        let greeting = mllpOptions.greeting(mllp.0)
        return MLLPDoor(settings: mllp.0, doors: mllp.1, take: house.messages, logger: logger) { ports in
            Terminal.say(greeting + ports.map { " \($0)" }.joined())
        }
    }
}
