import ArgumentParser
import Gateway
import RecordStore

/// Starts an app for a patient, as a clinic's system does.
struct TokenLaunchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "launch",
        abstract: "Print the address that starts an app for a patient; good once, for ten minutes.",
        discussion: """
            Examples:
              chartway token launch 6f9e… --user dr.lee --patient 3f2c…
              chartway token launch 6f9e… --user dr.lee --patient 3f2c… --encounter 77aa… --base https://records.example.org

            Exit codes: 0 printed, 64 there is no such app or user, 74 storage.
            """
    )

    @OptionGroup var options: RegisterOptions

    @Option(help: "Who starts it; nobody else may go on.")
    var user: String

    @Option(help: "Whose record it is about.")
    var patient: String?

    @Option(help: "Within which visit.")
    var encounter: String?

    @Option(help: "Where this server is reached from outside.")
    var base = "http://127.0.0.1:8080"

    @Argument(help: "The app's id, as chartway client list shows it.")
    var client: String

    func run() async throws {
        try await complaining {
            let address = try await options.changing("launch") { book, register in
                guard let user = try await book.user(login: user) else {
                    throw Complaint("there is no such account; chartway user list shows all", .usage)
                }
                let prepare = PrepareLaunch(register: register, address: ServerAddress(base: base))
                let context = LaunchContext(user: user.id, patient: patient, encounter: encounter)
                do throws(Refusal) { return try await prepare(client: client, context, by: user, at: .now) } catch {
                    throw Complaint(error)
                }
            }
            Terminal.say(address)
        }
    }
}
