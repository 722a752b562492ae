import ArgumentParser
import Gateway
import RecordStore

/// Lists the clients.
struct ClientListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "All apps and services that are registered.",
        discussion: """
            Examples:
              chartway client list
              chartway client list --json
            """
    )

    @OptionGroup var options: RegisterOptions

    @Flag(help: "One JSON object a line on standard output.")
    var json = false

    func run() async throws {
        try await complaining {
            let register = try options.open()
            for client in try await AccountBook(register: register).clients() {
                let line = ClientLine(client: client)
                Terminal.say(json ? line.json : line.text)
            }
            await register.close()
        }
    }
}
