import Foundation
import PostgresStore

/// Where an archive is kept.
enum ArchivePlace: CustomStringConvertible {
    /// The path of an SQLite file.
    case file(String)
    /// In a PostgreSQL database, with the register of accounts beside it.
    case database(PostgresAddress)

    /// Reads what stands behind `--db`.
    init(_ text: String) throws(Complaint) {
        guard text.contains("://") else {
            self = .file(text)
            return
        }
        do { self = .database(try PostgresAddress(text)) } catch .holdsPassword {
            throw Complaint(
                "a password in an address is seen by others; put it into ~/.pgpass, or a file that PGPASSFILE names",
                .usage
            )
        } catch {
            throw Complaint("--db takes the name of an SQLite file, or postgres://USER@HOST/DATABASE", .usage)
        }
    }

    /// Whether there is an archive already; a database that cannot be asked says so when it is opened.
    var isThere: Bool {
        switch self {
        case .file(let path): FileManager.default.fileExists(atPath: path)
        case .database(let address): (try? PostgresArchive.exists(at: address)) ?? true
        }
    }

    /// The folder of bulk exports until they are fetched: beside an archive in a file, else where the program runs.
    var exports: String {
        switch self {
        case .file(let path): path + "-exports"
        case .database: "chartway-exports"
        }
    }

    /// The folder of large deliveries until they are read: beside an archive in a file, else where the program runs.
    var intake: String {
        switch self {
        case .file(let path): path + "-intake"
        case .database: "chartway-intake"
        }
    }

    /// For people; an address is never printed.
    var description: String {
        switch self {
        case .file(let path): "«\(path)»"
        case .database: "in this database"
        }
    }
}
