import ArgumentParser
import ClinicalRecord
import Foundation
import Gateway
import PostgresStore
import RecordStore
import SQLiteStore

/// Which archive a subcommand works on.
struct ArchiveOptions: ParsableArguments {
    @Option(help: "SQLite file (default: chartway.db), or postgres://USER@HOST/DATABASE.")
    var db: String?

    /// Flag over environment over file over default.
    func place(_ settings: Settings) throws -> ArchivePlace {
        try ArchivePlace(db ?? ProcessInfo.processInfo.environment["CHARTWAY_DB"] ?? settings.database)
    }

    /// Opens the archive for writing, and makes it if there is none.
    func open(_ settings: Settings, _ reader: DeliveryReader) throws -> any Archive {
        let tables = MergingTables(reader.tables, sites: reader.sites)
        do {
            switch try place(settings) {
            case .file(let path): return try SQLiteArchive(path: path, tables: tables)
            case .database(let address): return try PostgresArchive(address, tables: tables)
            }
        } catch let error as ArchiveError {
            throw Complaint("the archive cannot be opened: \(error)", .storage)
        }
    }

    /// Opens an archive that has to be there, so that a typing mistake does not make an empty one.
    func openExisting(_ settings: Settings, _ reader: DeliveryReader) throws -> any Archive {
        let place = try place(settings)
        guard place.isThere else {
            throw Complaint("there is no archive \(place); chartway import makes one, --db names another", .storage)
        }
        return try open(settings, reader)
    }
}
