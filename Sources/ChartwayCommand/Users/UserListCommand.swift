import ArgumentParser
import Gateway
import RecordStore

/// Lists the accounts.
struct UserListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "All accounts, by name.",
        discussion: """
            Examples:
              chartway user list
              chartway user list --json
            """
    )

    @OptionGroup var options: RegisterOptions

    @Flag(help: "One JSON object a line on standard output.")
    var json = false

    func run() async throws {
        try await complaining {
            let register = try options.open()
            for user in try await AccountBook(register: register).users() {
                let line = UserLine(user: user)
                Terminal.say(json ? line.json : line.text)
            }
            await register.close()
        }
    }
}
