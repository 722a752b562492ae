import RecordPrint

extension PrintSection {
    /// The rows of all its tables.
    var rows: [[PrintTable.Cell]] {
        blocks.flatMap { block in
            if case .table(let table) = block { table.rows } else { [[PrintTable.Cell]]() }
        }
    }
}
