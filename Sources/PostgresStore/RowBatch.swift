/// New rows of one table on their way to the server, all of them in one statement.
///
/// Rows of tokens and facts are many and small, and a statement costs the server more than such a row.
struct RowBatch {
    /// What a column holds.
    enum Column {
        case int, text, blob
    }

    let table: String
    let columns: [(name: String, type: Column)]
    /// Whether a row that is there already stays, rather than being a fault.
    let keepsKnown: Bool
    /// Whether rows bring numbers of their own to a table that gives them.
    let isNumbered: Bool
    private(set) var rows: [[SQLValue]] = []

    init(
        _ table: String,
        keepsKnown: Bool = false,
        isNumbered: Bool = false,
        _ columns: [(name: String, type: Column)]
    ) {
        (self.table, self.keepsKnown, self.isNumbered, self.columns) = (table, keepsKnown, isNumbered, columns)
    }

    mutating func add(_ values: SQLValue...) { rows.append(values) }

    /// As ``add(_:)``, for values that come as a list.
    mutating func add(_ values: [SQLValue]) { rows.append(values) }

    /// Sends what has been added.
    mutating func send(_ connection: PostgresConnection) throws {
        guard !rows.isEmpty else { return }
        try SQLStatement(connection, sql).run(columns.indices.map(values))
        rows = []
    }

    private var sql: String {
        let names = columns.map(\.name).joined(separator: ", ")
        let arrays = columns.enumerated().map { index, column in
            switch column.type {
            case .int: "$\(index + 1)::bigint[]"
            case .text: "$\(index + 1)::text[]"
            case .blob: "$\(index + 1)::bytea[]"
            }
        }
        return """
            INSERT INTO \(table) (\(names)) \(isNumbered ? "OVERRIDING SYSTEM VALUE" : "")
            SELECT * FROM unnest(\(arrays.joined(separator: ", ")))
            \(keepsKnown ? "ON CONFLICT DO NOTHING" : "")
            """
    }

    private func values(of index: Int) -> SQLValue {
        switch columns[index].type {
        case .int: .ints(rows.map { if case .int(let number) = $0[index] { number } else { nil } })
        case .text: .texts(rows.map { if case .text(let text) = $0[index] { text } else { nil } })
        case .blob: .blobs(rows.map { if case .blob(let bytes) = $0[index] { bytes } else { nil } })
        }
    }
}
