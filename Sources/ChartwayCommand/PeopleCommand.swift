import ArgumentParser
import Gateway
import JSONTree
import RecordStore

/// Who is in the record.
struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "List persons, their identities in each source, and how sure the match is.",
        discussion: """
            Examples:
              chartway people
              chartway people okafor
              chartway people --json > people.ndjson
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "One JSON object per person on standard output.")
    var json = false

    @Argument(help: "Words that a name, a birth date or an identifier begins with.")
    var query: [String] = []

    func run() async throws {
        try await complaining {
            let settings = try mappingOptions.settings()
            let archive = try archiveOptions.openExisting(settings, try mappingOptions.reader(settings))
            let people = try await archive.people(matching: query.joined(separator: " "), limit: Self.limit)
            for person in people { Terminal.say(json ? PersonLine(person).json : PersonLine(person).text) }
            let reviews = try await archive.reviews(limit: Self.limit)
            if json {
                for review in reviews { Terminal.say(ReviewLine(review).json) }
            } else {
                if people.isEmpty { Terminal.say("nobody found") }
                if !reviews.isEmpty { Terminal.say("\nPerhaps the same person; not merged, for you to decide:") }
                for review in reviews { Terminal.say(ReviewLine(review).text) }
            }
            await archive.close()
        }
    }

    private static let limit = 10_000
}
