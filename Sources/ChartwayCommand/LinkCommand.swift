import ArgumentParser
import RecordStore

/// An operator's verdict: one person.
struct LinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Say that two records are of one person.",
        discussion: """
            Your word stands above every score and every sender, and survives importing again and replay, until unlink of
            the same two. The person has the lowest id of its records; every other id still leads there.

            Examples:
              chartway link 3f2c… 9a01…                              two ids, as people shows them
              chartway link lakeside/MRN-1 northgate/4711 --reason "showed her passport"

            Exit codes: 0 done, 64 a name fits no record or several, or another verdict forbids it, 74 storage.
            """
    )

    @OptionGroup var options: VerdictOptions

    func run() async throws { try await complaining { try await options.decide(.link) } }
}
