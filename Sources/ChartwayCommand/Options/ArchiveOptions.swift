import ArgumentParser
import ClinicalRecord
import Foundation
import Gateway
import RecordStore
import SQLiteStore

/// Which archive a subcommand works on.
struct ArchiveOptions: ParsableArguments {
    @Option(help: "SQLite file (default: chartway.db).")
    var db: String?

    /// Flag over environment over file over default.
    func path(_ settings: Settings) throws -> String {
        let path = db ?? ProcessInfo.processInfo.environment["CHARTWAY_DB"] ?? settings.database
        guard !path.contains("://") else {
            throw Complaint("this build keeps records in SQLite files only; give a file name after --db", .usage)
        }
        return path
    }

    /// Opens the archive for writing, and makes it if there is none.
    func open(_ settings: Settings, _ reader: DeliveryReader) throws -> any Archive {
        let tables = MergingTables(reader.tables, sites: reader.sites)
        do { return try SQLiteArchive(path: try path(settings), tables: tables) } catch let
            error as ArchiveError
        {
            throw Complaint("the archive cannot be opened: \(error)", .storage)
        }
    }

    /// Opens an archive that has to be there, so that a typing mistake does not make an empty one.
    func openExisting(_ settings: Settings, _ reader: DeliveryReader) throws -> any Archive {
        let path = try path(settings)
        guard FileManager.default.fileExists(atPath: path) else {
            throw Complaint("there is no archive «\(path)»; chartway import makes one, --db names another", .storage)
        }
        return try open(settings, reader)
    }
}
