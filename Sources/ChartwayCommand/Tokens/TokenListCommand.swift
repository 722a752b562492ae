import ArgumentParser
import Gateway
import JSONTree
import RecordStore

/// Lists what a user has granted.
struct TokenListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "What a user has granted to which app, the newest first.",
        discussion: """
            Examples:
              chartway token list ana
              chartway token list ana --json
            """
    )

    @OptionGroup var options: RegisterOptions

    @Flag(help: "One JSON object a line on standard output.")
    var json = false

    @Argument(help: "The name that is typed to log in.")
    var login: String

    func run() async throws {
        try await complaining {
            let register = try options.open()
            guard let user = try await AccountBook(register: register).user(login: login) else {
                throw Complaint("there is no such account; chartway user list shows all", .usage)
            }
            for connection in try await ConnectedApps(register: register)(of: user) {
                Terminal.say(json ? Self.json(connection) : Self.text(connection))
            }
            await register.close()
        }
    }

    private static func json(_ connection: ConnectedApps.Connection) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("grant", connection.grant.id)
            json.member("client", connection.grant.client)
            json.member("name", connection.name)
            json.member("patient", connection.grant.patient)
            json.member("scope", connection.grant.scopes.description)
            json.member("since", connection.grant.since.description)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func text(_ connection: ConnectedApps.Connection) -> String {
        "\(connection.grant.id)  \(connection.name), since \(connection.grant.since)\n  \(connection.grant.scopes)"
    }
}
