import ArgumentParser
import GRDBSQLite

/// SQLite without anything around it: rows of one file, written to another by prepared statements.
enum RawSQLite {
    /// Writes every row of a file to a new one with the same schema and durability.
    ///
    /// - Parameters:
    ///   - source: The file that is read.
    ///   - target: The file that is made.
    ///   - commits: Into how many synced transactions the rows are gathered.
    /// - Returns: Seconds of the writing.
    /// - Throws: `ValidationError` if SQLite refuses something.
    static func copy(_ source: String, to target: String, commits: Int) throws -> Double {
        let connection = try RawConnection(target)
        try connection.run("PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")
        try connection.run("PRAGMA wal_autocheckpoint=4096; PRAGMA cache_size=-65536;")
        try connection.run("ATTACH '\(source)' AS source")
        let schema = try connection.texts(
            "SELECT sql FROM source.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        )
        for statement in schema { try connection.run(statement) }
        let tables = try connection.texts(
            "SELECT name FROM source.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        return try Stopwatch.wallSeconds {
            for table in tables { try connection.copy(table, commits: max(1, commits / tables.count)) }
        }
    }
}
