import ArgumentParser
import Foundation
import Gateway
import JSONTree
import RecordStore
import SQLiteStore

/// Copies the archive and what belongs to it, while it is in use.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy archive, accounts and audit into a folder, also while they are in use.",
        discussion: """
            Everything that was acknowledged when the command began is in the copy, which is read back row by row before
            the folder gets its name. The folder holds patient data and secrets: keep it as safe as the archive itself.
            chartway.yml, site files and certificates are not in it.

            An archive in PostgreSQL is backed up by its own tools, for instance:
              pg_dump --format=custom --schema=chartway --schema=chartway_access DATABASE > chartway.dump

            Examples:
              chartway backup                          into chartway-backup-… with day and time, here
              chartway backup --db family.db /mnt/safe/monday

            Exit codes: 0 done, 64 the folder is there already, 74 something cannot be read or written.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "Tell what was done as one JSON object.")
    var json = false

    @Argument(
        help: "A folder that is not there yet (default: chartway-backup- and the time, here).",
        completion: .directory
    )
    var folder: String?

    func run() async throws {
        try await complaining {
            let place = try archiveOptions.place(mappingOptions.settings())
            guard case .file(let path) = place else {
                throw Complaint(
                    "this archive is in PostgreSQL: back it up by pg_dump, as chartway help backup says",
                    .usage
                )
            }
            guard place.isThere else { throw Complaint("there is no archive \(place); --db names another", .storage) }
            let folder = folder ?? "chartway-backup-\(Self.name(of: .now))"
            guard !FileManager.default.fileExists(atPath: folder) else {
                throw Complaint("«\(folder)» is there already; name a folder that is not", .usage)
            }
            let manifest = try await SQLiteBackup(of: path).make(in: folder) { part in
                Terminal.progress(part < 1 ? "copying \(Int(part * 100)) %" : "reading back")
            }
            Terminal.progress("")
            report(manifest, folder)
        }
    }

    private func report(_ manifest: BackupManifest, _ folder: String) {
        guard !json else { return Terminal.say(BackupLine(manifest, folder: folder).json) }
        Terminal.say("\(folder): \(BackupLine(manifest, folder: folder).text), read back and well")
    }

    /// Sorts by time, and is a name on any disk.
    private static func name(of time: Timestamp) -> String {
        let text = time.description.prefix(19)
        return String(text.filter { $0 != "-" && $0 != ":" }.map { $0 == "T" ? "-" : $0 })
    }
}
