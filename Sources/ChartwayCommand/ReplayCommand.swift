import ArgumentParser
import ClinicalRecord
import Gateway
import RecordStore

/// Maps stored originals again.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Read stored originals again with today's tables, and show or apply what differs.",
        discussion: """
            Nothing is written unless --apply is given. Applied differences become new versions of what they change;
            the older ones stay readable, and each statement stays with its delivery. All records are then merged anew
            by today's rules and the trust that site files give.

            Examples:
              chartway replay                                    what would change
              chartway replay --source northgate --mappings ours/
              chartway replay --since 2026-05-01 --apply

            Exit codes: 0 done, 3 some deliveries cannot be read any more (and are left alone), 64 usage, 74 storage.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "One JSON object per difference, and a summary at the end.")
    var json = false

    @Flag(help: "Write the differences as new versions.")
    var apply = false

    @Flag(help: "Only show the differences; this is the default.")
    var whatIf = false

    @Option(help: "Only deliveries from this source.")
    var source: String?

    @Option(help: "Only deliveries received on or after this day, YYYY-MM-DD, UTC.")
    var since: String?

    func run() async throws {
        try await complaining {
            guard !apply || !whatIf else { throw Complaint("--apply and --what-if exclude each other", .usage) }
            let day = try Timestamp.since(since)
            let settings = try mappingOptions.settings()
            let reader = try mappingOptions.reader(settings)
            let archive = try archiveOptions.openExisting(settings, reader)
            var tally = ReplayTally(isApplied: apply)
            try await Replay(archive: archive, reader: reader)(source: source, since: day, isApplied: apply) {
                outcome in
                tally.take(outcome)
                Terminal.progress("\(tally.deliveries) deliveries read again, \(tally.count) differences")
                guard json else { return }
                for difference in outcome.differences { Terminal.say(outcome.line(difference)) }
            }
            Terminal.progress("")
            if !json { for line in try await lines(tally, archive) { Terminal.say(line) } }
            Terminal.say(json ? tally.json : tally.text)
            await archive.close()
            if tally.unreadable > 0 { throw ExitCode.someUnreadable }
        }
    }

    /// The differences by person, then by kind.
    private func lines(_ tally: ReplayTally, _ archive: any Archive) async throws -> [String] {
        var persons: [String: [ReplayDifference]] = [:]
        for (recordID, differences) in tally.byRecord {
            let person = try await archive.person(recordID)?.person.id ?? recordID
            persons[person, default: []] += differences
        }
        return persons.sorted { $0.key < $1.key }.flatMap { person, differences in
            [person.isEmpty ? "Of no person" : "Patient/\(person)"] + ReplayTally.lines(differences)
        }
    }
}
