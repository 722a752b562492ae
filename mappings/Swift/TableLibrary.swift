/// The files that one set of tables is read from: each of the build, and the one that overrides it, if there is one.
struct TableLibrary {
    private let files: [String: [TableFile]]

    init(_ files: [TableFile], overrides: [TableFile]) {
        self.files = Dictionary(grouping: files + overrides, by: \.path)
    }

    /// Calls back for each row with its key, the first column; a key that a file repeats is an error.
    func each(
        _ path: String,
        columns: [String],
        _ take: (TableFile, TableFile.Row) throws(TableError) -> Void
    ) throws(TableError) {
        guard let files = files[path] else { throw TableError(.unknownName, file: path, line: 0) }
        for file in files {
            var keys: Set<String> = []
            for row in try file.rows(columns: columns) {
                guard !row.cells[0].isEmpty else { throw file.trouble(.badValue, row) }
                guard keys.insert(row.cells[0]).inserted else { throw file.trouble(.duplicateKey, row) }
                try take(file, row)
            }
        }
    }

    /// A table of two columns or more, from the first to the second.
    func dictionary(_ path: String, columns: [String]) throws(TableError) -> [String: String] {
        var rows: [String: String] = [:]
        try each(path, columns: columns) { _, row throws(TableError) in rows[row.cells[0]] = row.cells[1] }
        return rows
    }

    /// The table of repaired units; what it leads to must be a unit, or nothing: the spelling then stays text.
    func unitRepairs() throws(TableError) -> [String: String?] {
        var rows: [String: String?] = [:]
        try each("units/corrections.csv", columns: ["spelled", "ucum"]) { (file, row) throws(TableError) in
            let unit = row.cells[1].isEmpty ? nil : row.cells[1]
            guard unit.map(UCUM.isValid) ?? true else { throw file.trouble(.badValue, row) }
            rows[row.cells[0]] = .some(unit)
        }
        return rows
    }
}
