/// One table as text: the comma-separated file of the same path under `mappings`.
struct TableFile: Sendable {
    /// One line of a table.
    struct Row: Sendable {
        /// From 1; the header is line 1.
        let line: Int
        /// One per column; empty if nothing stands there.
        let cells: [String]
    }

    /// Relative to the folder of tables, such as `v2/0001.csv`.
    let path: String
    let text: String

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }

    /// The lines below the header, in order; blank lines are skipped.
    ///
    /// Source: RFC 4180, <https://www.rfc-editor.org/rfc/rfc4180>
    func rows(columns: [String]) throws(TableError) -> [Row] {
        var scanner = TableScanner(path: path, text: text)
        guard let header = try scanner.next(), header.cells == columns else {
            throw TableError(.badHeader, file: path, line: 1)
        }
        var rows: [Row] = []
        while let row = try scanner.next() {
            guard row.cells.count == columns.count else { throw TableError(.badRow, file: path, line: row.line) }
            rows.append(row)
        }
        return rows
    }

    func trouble(_ code: TableError.Code, _ row: Row) -> TableError { TableError(code, file: path, line: row.line) }
}
