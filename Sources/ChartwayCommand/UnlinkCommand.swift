import ArgumentParser
import RecordStore

/// An operator's verdict: two persons.
struct UnlinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: "Say that two records are of two persons.",
        discussion: """
            Your word stands above every score and every sender, and survives importing again and replay, until link of
            the same two. After link, unlink restores both persons as they were, under the ids they had.

            Examples:
              chartway unlink 3f2c… 9a01…                            two records, as people --json shows them
              chartway unlink lakeside/MRN-1 northgate/4711 --reason "father and son"

            Exit codes: 0 done, 64 a name fits no record or several, or another verdict forbids it, 74 storage.
            """
    )

    @OptionGroup var options: VerdictOptions

    func run() async throws { try await complaining { try await options.decide(.part) } }
}
