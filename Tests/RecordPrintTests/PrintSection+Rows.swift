@testable import RecordPrint

extension PrintSection {
    /// The rows of all its tables, without those that head others.
    var rows: [[PrintTable.Cell]] {
        tables.flatMap { table in table.rows.filter { !table.isBand($0) } }
    }

    /// What heads the rows of its tables.
    var bands: [Phrase] {
        tables.flatMap { table in table.rows.filter { table.isBand($0) }.map { $0[0].text } }
    }

    /// The items of all its lists.
    var items: [String] {
        blocks.flatMap { block in
            if case .list(let items) = block { items.map(\.description) } else { [String]() }
        }
    }

    private var tables: [PrintTable] {
        blocks.compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
    }
}
