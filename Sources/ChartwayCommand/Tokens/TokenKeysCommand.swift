import ArgumentParser
import Gateway
import RecordStore

/// Changes the keys that tokens are signed with.
struct TokenKeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate-keys",
        abstract: "Sign with new keys from now on; what was signed before counts until it ends.",
        discussion: """
            Examples:
              chartway token rotate-keys
            """
    )

    @OptionGroup var options: RegisterOptions

    func run() async throws {
        try await complaining {
            try await options.changing("rotate-keys") { _, register in
                do throws(ArchiveError) { try await TokenKeys(register: register).rotate() } catch {
                    throw Complaint(error)
                }
            }
            Terminal.say("new keys are in use; apps find them at /.well-known/jwks.json")
        }
    }
}
