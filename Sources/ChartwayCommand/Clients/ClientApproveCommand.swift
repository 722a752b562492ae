import ArgumentParser
import Gateway
import RecordStore

/// Lets in a backend service that registered itself.
struct ClientApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Let in a backend service that registered itself and waits.",
        discussion: """
            See first who it is, and what it asks for: chartway client list.

            Examples:
              chartway client approve 6f9e…
              chartway client approve 6f9e… --scope "system/Immunization.rs"   and not all that it asked for

            Exit codes: 0 let in, 64 there is no such client that waits, 74 storage.
            """
    )

    @OptionGroup var options: RegisterOptions

    @Option(help: "The most that it may be granted, separated by spaces (default: what it asked for).")
    var scope: String?

    @Flag(help: "One JSON object on standard output.")
    var json = false

    @Argument(help: "Its id, as chartway client list shows it.")
    var id: String

    func run() async throws {
        try await complaining {
            let line = try await options.changing("client-approve") { book, _ in
                guard var client = try await book.client(id: id), client.isWaiting else {
                    throw Complaint("no such client waits; chartway client list shows all", .usage)
                }
                if let scope { client.scopes = ScopeList(scope) }
                (client.isWaiting, client.isDisabled) = (false, false)
                do throws(ArchiveError) { try await book.keep(client) } catch { throw Complaint(error) }
                return ClientLine(client: client)
            }
            Terminal.say(json ? line.json : line.text)
        }
    }
}
