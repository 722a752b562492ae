import ArgumentParser
import GRDBSQLite

/// One connection of the C library; one task uses it at a time.
@safe final class RawConnection {
    private var connection: OpaquePointer?

    init(_ path: String) throws {
        guard unsafe sqlite3_open(path, &connection) == SQLITE_OK else { throw ValidationError("cannot open SQLite") }
    }

    deinit { unsafe sqlite3_close(connection) }

    func run(_ sql: String) throws {
        guard unsafe sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
            throw ValidationError("SQLite refuses: \(sql)")
        }
    }

    /// The first column of every row.
    func texts(_ sql: String) throws -> [String] {
        let statement = unsafe try prepare(sql)
        defer { unsafe sqlite3_finalize(statement) }
        var texts: [String] = []
        while unsafe sqlite3_step(statement) == SQLITE_ROW {
            if let text = unsafe sqlite3_column_text(statement, 0) { texts.append(unsafe String(cString: text)) }
        }
        return texts
    }

    /// Writes the rows of a table of the attached file to the one of the same name here.
    func copy(_ table: String, commits: Int) throws {
        let rows = Int(try texts("SELECT count(*) FROM source.\(table)").first ?? "0") ?? 0
        let reading = unsafe try prepare("SELECT * FROM source.\(table)")
        defer { unsafe sqlite3_finalize(reading) }
        let columns = unsafe sqlite3_column_count(reading)
        let marks = repeatElement("?", count: Int(columns)).joined(separator: ",")
        let writing = unsafe try prepare("INSERT INTO main.\(table) VALUES (\(marks))")
        defer { unsafe sqlite3_finalize(writing) }
        let batch = max(1, rows / commits)
        var written = 0
        try run("BEGIN")
        while unsafe sqlite3_step(reading) == SQLITE_ROW {
            for column in 0..<columns {
                unsafe sqlite3_bind_value(writing, column + 1, sqlite3_column_value(reading, column))
            }
            guard unsafe sqlite3_step(writing) == SQLITE_DONE else { throw ValidationError("a row was refused") }
            unsafe sqlite3_reset(writing)
            written += 1
            if written % batch == 0 { try run("COMMIT; BEGIN") }
        }
        try run("COMMIT")
    }

    private func prepare(_ sql: String) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        guard unsafe sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else {
            throw ValidationError("SQLite cannot prepare a statement")
        }
        return unsafe statement
    }
}
