import ArgumentParser
import Foundation
import Gateway
import RecordStore

/// Checks that everything Chartway stands on is sound.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check settings, tables, site files and the archive, row by row.",
        discussion: """
            Examples:
              chartway doctor
              chartway doctor --db family.db

            Exit codes: 0 all is well, 74 something is damaged.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    func run() async throws {
        try await complaining {
            let settings = try mappingOptions.settings()
            Terminal.say("settings   ok")
            let reader = try mappingOptions.reader(settings)
            let names = reader.sites.names
            Terminal.say("mappings   ok, \(names.isEmpty ? "no site files" : "sites " + names.joined(separator: ", "))")
            let archive = try archiveOptions.openExisting(settings, reader)
            let health = try await archive.check()
            let counts = try await archive.counts()
            Terminal.say("archive    \(health.engine), change \(health.lastChange), \(counts.bytes >> 10) KiB")
            Terminal.say(
                "           \(counts.persons) persons, \(counts.entries.values.reduce(0, +)) entries, "
                    + "\(counts.deliveries) deliveries, \(counts.findings) findings, \(counts.reviews) to review"
            )
            if let free = health.freeBytes { Terminal.say("disk       \(free >> 20) MiB free") }
            await archive.close()
            for fault in health.faults { Terminal.complain(fault) }
            guard health.faults.isEmpty else { throw ExitCode.storage }
            Terminal.say("all is well: \(health.compared) rows compared")
        }
    }
}
