import ArgumentParser
import Gateway
import RecordStore

/// Issues an access token without a browser.
struct TokenIssueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Print an access token as if the user had granted it; for scripts and for trying things out.",
        discussion: """
            It ends after an hour, and with the grant: chartway token list LOGIN, chartway token revoke GRANT.

            Examples:
              chartway token issue 6f9e… --user ana --patient 3f2c… --scope "patient/*.rs"
              curl -H "Authorization: Bearer $(chartway token issue 6f9e… --user dr.lee --scope 'user/*.rs')" \\
                  http://127.0.0.1:8080/fhir/Patient

            Exit codes: 0 printed, 64 there is no such client or user, or it may not have the scopes, 74 storage.
            """
    )

    @OptionGroup var options: RegisterOptions

    @Option(help: "In whose name; left out for a backend service.")
    var user: String?

    @Option(help: "Whose record a patient's scope is about.")
    var patient: String?

    @Option(help: "What the token opens, separated by spaces.")
    var scope: String

    @Option(help: "Where the server is reached from outside, as chartway serve has it.")
    var base = "http://127.0.0.1:8080"

    @Flag(help: "The whole answer as one JSON object.")
    var json = false

    @Argument(help: "The client's id, as chartway client list shows it.")
    var client: String

    func run() async throws {
        try await complaining {
            let answer = try await options.changing("token-issue") { book, register in
                guard let client = try await book.client(id: client) else {
                    throw Complaint("there is no such client; chartway client list shows all", .usage)
                }
                var owner: User?
                if let user {
                    owner = try await book.user(login: user)
                    guard owner != nil else {
                        throw Complaint("there is no such account; chartway user list shows all", .usage)
                    }
                }
                let keys = TokenKeys(register: register)
                let issue = IssueTokens(register: register, address: ServerAddress(base: base), keys: keys)
                do throws(OAuthError) {
                    return try await issue(
                        for: client,
                        user: owner,
                        patient: patient,
                        scopes: ScopeList(scope),
                        at: .now
                    )
                } catch { throw Complaint(error.sentence, .usage) }
            }
            Terminal.say(json ? String(decoding: answer.json, as: UTF8.self) : answer.accessToken)
        }
    }
}
