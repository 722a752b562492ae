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
              chartway people --review            who may be one person and is not merged, likeliest first

            link and unlink decide; see chartway link --help.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "One JSON object per person on standard output.")
    var json = false

    @Flag(help: "Only the pairs that someone has to decide about, the likeliest first.")
    var review = false

    @Argument(help: "Words that a name, a birth date or an identifier begins with.")
    var query: [String] = []

    func run() async throws {
        try await complaining {
            let settings = try mappingOptions.settings()
            let archive = try archiveOptions.openExisting(settings, try mappingOptions.reader(settings))
            guard !review || query.isEmpty else { throw Complaint("--review lists all pairs; leave QUERY out", .usage) }
            if !review { try await list(archive) }
            let questions = try await ReviewQueue(archive: archive).questions(limit: Self.limit)
            if !json, !questions.isEmpty {
                Terminal.say("\nPerhaps the same person; not merged, for you to decide:")
            }
            for question in questions { Terminal.say(json ? ReviewLine(question).json : ReviewLine(question).text) }
            if !json, review, questions.isEmpty { Terminal.say("nothing to decide") }
            await archive.close()
        }
    }

    private func list(_ archive: any Archive) async throws {
        let people = try await archive.people(matching: query.joined(separator: " "), limit: Self.limit)
        for person in people { Terminal.say(json ? PersonLine(person).json : PersonLine(person).text) }
        if !json, people.isEmpty { Terminal.say("nobody found") }
    }

    private static let limit = 10_000
}
