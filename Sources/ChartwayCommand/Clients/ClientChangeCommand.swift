import ArgumentParser
import Gateway
import RecordStore

/// Switches a client off and on, or narrows what it may.
struct ClientChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Switch a client off or on, or change what it may be granted.",
        discussion: """
            What is taken away ends with the next request.

            Examples:
              chartway client change 6f9e… --disable
              chartway client change 6f9e… --scope "launch/patient patient/Immunization.rs"
              chartway client change 6f9e… --new-secret             the old one ends at once

            Exit codes: 0 changed, 64 there is no such client, 74 storage.
            """
    )

    @OptionGroup var options: RegisterOptions

    @Option(help: "The most that it may be granted, separated by spaces.")
    var scope: String?

    @Flag(help: "Nothing is granted to it any more, and its tokens open nothing.")
    var disable = false

    @Flag(help: "Switch it on again.")
    var enable = false

    @Flag(help: "Make a new secret and print it once.")
    var newSecret = false

    @Flag(help: "One JSON object on standard output.")
    var json = false

    @Argument(help: "Its id, as chartway client list shows it.")
    var id: String

    func run() async throws {
        try await complaining {
            guard !(disable && enable) else { throw Complaint("give --disable or --enable, not both", .usage) }
            let line = try await options.changing("client-change") { book, _ in
                guard var client = try await book.client(id: id) else {
                    throw Complaint("there is no such client; chartway client list shows all", .usage)
                }
                guard !(enable && client.isWaiting) else {
                    throw Complaint("it registered itself and waits; see chartway client approve --help", .usage)
                }
                guard !newSecret || client.kind == .secret || client.kind == .intake else {
                    throw Complaint("this client has no secret", .usage)
                }
                if let scope { client.scopes = ScopeList(scope) }
                if disable || enable { client.isDisabled = disable }
                let secret = newSecret ? Secret() : nil
                if let secret { client.secretDigest = secret.digest }
                do throws(ArchiveError) { try await book.keep(client) } catch { throw Complaint(error) }
                return ClientLine(client: client, secret: secret)
            }
            Terminal.say(json ? line.json : line.text)
        }
    }
}
