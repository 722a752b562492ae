import ArgumentParser
import Gateway
import RecordStore

/// Tells where the values of one resource come from.
struct LineageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lineage",
        abstract: "Show where each value of a resource stands in the originals it came from.",
        discussion: """
            Each original is mapped again with its values changed, so that what is shown is what the mapping does, not
            what somebody noted. A large document takes some seconds; --element asks for less.

            Examples:
              chartway lineage Observation/3f2c…
              chartway lineage Patient/3f2c… --element birthDate
              chartway lineage Condition/3f2c… --json
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "One JSON object per source.")
    var json = false

    @Option(help: "Only this element and what is in it, such as code or name[0].family.")
    var element: String?

    @Argument(help: "Kind and id, as the record or an export shows them: Observation/3f2c…")
    var resource: String

    func run() async throws {
        try await complaining {
            let parts = resource.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw Complaint("name the resource as KIND/ID, such as Observation/3f2c…", .usage)
            }
            let settings = try mappingOptions.settings()
            let reader = try mappingOptions.reader(settings)
            let archive = try archiveOptions.openExisting(settings, reader)
            let register = try RegisterOptions.open(archiveOptions.place(settings))
            let journal = AccessJournal(register: register)
            Terminal.progress("reading the originals")
            let path = element.map { $0.hasPrefix("\(parts[0]).") ? String($0.dropFirst(parts[0].count + 1)) : $0 }
            let lineages = try await TraceLineage(archive: archive, reader: reader, journal: journal)(
                kind: parts[0],
                id: parts[1],
                element: path,
                under: .operatorOnly
            )
            Terminal.progress("")
            for lineage in lineages {
                let lines = LineageLines(lineage: lineage)
                Terminal.say(json ? lines.json : lines.text)
            }
            await register.close()
            await archive.close()
        }
    }
}
