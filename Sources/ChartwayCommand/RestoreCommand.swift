import ArgumentParser
import Foundation
import Gateway
import RecordStore
import SQLiteStore

/// Puts a backup in the place of the archive.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of the archive, or only check it.",
        discussion: """
            Every file is compared with the list of the backup and every row with its hash before anything changes. What
            was written after the backup is not in it: hospitals may send it again, what is there already does no harm.
            With --replace the files that stand in the way are set aside under another name, never overwritten. Stop
            chartway serve first; while it runs, restore refuses.

            Examples:
              chartway restore chartway-backup-20260503-020000 --db restored.db
              chartway restore /mnt/safe/monday --replace
              chartway restore /mnt/safe/monday --check            a drill: nothing is changed

            Exit codes: 0 done, 64 there is an archive already, 74 the backup is damaged or something cannot be written.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "Set an archive that is there aside.")
    var replace = false

    @Flag(help: "Check the backup, and change nothing.")
    var check = false

    @Flag(help: "Tell what was done as one JSON object.")
    var json = false

    @Argument(help: "The folder that chartway backup made.", completion: .directory)
    var folder: String

    func run() async throws {
        try await complaining {
            if check { return report(try await checked(), "is whole") }
            let place = try archiveOptions.place(mappingOptions.settings())
            guard case .file(let path) = place else {
                throw Complaint("a backup is restored into a file: chartway migrate brings it to PostgreSQL", .usage)
            }
            guard replace || !place.isThere else {
                throw Complaint("there is an archive \(place); --replace sets it aside, --db names another", .usage)
            }
            try Self.wantFolder(of: path)
            let suffix = ".before-\(Timestamp.now.milliseconds / 1000)"
            do throws(ArchiveError) {
                report(try await SQLiteBackup(of: path).restore(from: folder, setAside: suffix), "restored to \(place)")
            } catch .busy {
                throw Complaint("another program has the archive open; stop it and try again", .storage)
            } catch { throw Complaint("nothing was restored: \(error)", .storage) }
        }
    }

    private func checked() async throws(Complaint) -> BackupManifest {
        do throws(ArchiveError) { return try await SQLiteBackup.check(folder) } catch {
            throw Complaint("the backup cannot be used: \(error)", .storage)
        }
    }

    private static func wantFolder(of path: String) throws(Complaint) {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard !FileManager.default.fileExists(atPath: folder) else { return }
        throw Complaint("there is no folder «\(folder)»; make it, or name another archive", .storage)
    }

    private func report(_ manifest: BackupManifest, _ deed: String) {
        let line = BackupLine(manifest, folder: folder)
        Terminal.say(json ? line.json : "\(folder) \(deed): \(line.text)")
    }
}
