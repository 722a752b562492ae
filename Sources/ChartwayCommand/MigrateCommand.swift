import ArgumentParser
import Foundation
import Gateway
import PostgresStore
import RecordStore
import SQLiteStore

/// Moves an archive from a file to PostgreSQL.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Move archive, accounts and audit from an SQLite file to PostgreSQL, verified row by row.",
        discussion: """
            Ids, versions, history, originals and the audit stay what they are. Everything is copied, then read on both
            sides and compared value by value; only then the database gets its archive, all at once. The file is not
            changed. Stop chartway serve first. A move that was interrupted goes on where it stopped: give the same
            command again.

            Examples:
              chartway migrate --db chartway.db --to postgres://chartway@db.example.org/chartway
              chartway serve --db postgres://chartway@db.example.org/chartway

            Exit codes: 0 done, 64 the database has an archive already, 74 something cannot be read or written.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Option(help: "Where to: postgres://USER@HOST/DATABASE; the database must be there.")
    var to: String

    @Flag(help: "One JSON object a table on standard output.")
    var json = false

    func run() async throws {
        try await complaining {
            let (path, address) = try places()
            try await settle(path)
            let move = ArchiveMove(path: path, address: address)
            do {
                for count in try await move() { Terminal.say(MovedLine(count: count).text(json: json)) }
            } catch ArchiveError.busy {
                throw Complaint("another program has the archive open; stop it and try again", .storage)
            } catch let error as ArchiveError { throw Complaint("the archive was not moved: \(error)", .storage) }
            if !json {
                Terminal.say("moved, and the same on both sides: start chartway serve with --db and the new place")
            }
        }
    }

    private func places() throws -> (path: String, address: PostgresAddress) {
        let place = try archiveOptions.place(mappingOptions.settings())
        guard case .file(let path) = place else {
            throw Complaint("migrate moves an archive in a file; --db names a database already", .usage)
        }
        guard place.isThere else { throw Complaint("there is no archive \(place); --db names another", .storage) }
        guard case .database(let address) = try ArchivePlace(to) else {
            throw Complaint("--to takes postgres://USER@HOST/DATABASE", .usage)
        }
        guard !ArchivePlace.database(address).isThere else {
            throw Complaint("there is an archive in that database already; name an empty one", .usage)
        }
        return (path, address)
    }

    /// Brings an archive of an older program to today's schema, and asks whether everything in it has been read.
    private func settle(_ path: String) async throws {
        let waiting = (try? FileManager.default.contentsOfDirectory(atPath: path + "-intake")) ?? []
        guard waiting.isEmpty else {
            let sentence = "\(waiting.count) deliveries wait to be read; let chartway serve finish them first"
            throw Complaint(sentence, .storage)
        }
        let archive = try SQLiteArchive(path: path)
        await archive.close()
        let register = try SQLiteAccessRegister(path: path + "-access")
        await register.close()
    }
}
