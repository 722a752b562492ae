import ArgumentParser
import Foundation
import Gateway
import RecordStore

/// What `link` and `unlink` take: two records, and why.
struct VerdictOptions: ParsableArguments {
    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "One JSON object on standard output.")
    var json = false

    @Option(help: "Why, in your own words; kept with your name and the time.")
    var reason: String?

    @Argument(help: "A record or person by its id, or SOURCE/NUMBER with an identifier of the source.")
    var first: String

    @Argument(help: "The other one.")
    var second: String

    /// Carries the verdict out in the name of the user who runs the program.
    func decide(_ kind: OperatorAct.Kind) async throws {
        let settings = try mappingOptions.settings()
        let archive = try archiveOptions.openExisting(settings, try mappingOptions.reader(settings))
        let user = NSUserName()
        let outcome = try await DecideIdentity(archive: archive)(kind, first, second, by: user, reason: reason)
        let line = VerdictLine(kind: kind, outcome: outcome, user: user, reason: reason)
        Terminal.say(json ? line.json : line.text)
        await archive.close()
    }
}
