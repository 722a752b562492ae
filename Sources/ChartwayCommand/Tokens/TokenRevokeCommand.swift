import ArgumentParser
import Gateway
import RecordStore

/// Ends a grant with all its tokens.
struct TokenRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "End a grant; its tokens open nothing from the next request on.",
        discussion: """
            Examples:
              chartway token revoke 6f9e…        as chartway token list shows it

            Exit codes: 0 ended, 64 there is no such grant, 74 storage.
            """
    )

    @OptionGroup var options: RegisterOptions

    @Argument(help: "The id of the grant.")
    var grant: String

    func run() async throws {
        try await complaining {
            try await options.changing("revoke") { book, _ in
                guard try await book.grant(id: grant) != nil else {
                    throw Complaint("there is no such grant; chartway token list LOGIN shows them", .usage)
                }
                do throws(ArchiveError) { try await book.withdraw(grant: grant) } catch { throw Complaint(error) }
            }
            Terminal.say("ended")
        }
    }
}
