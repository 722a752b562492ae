/// A table as text: aligned columns if every row fits one line, else entries.
struct TextTable {
    private let columns: [String]
    private let rows: [[String]]
    private let details: [[[String]]]

    init(_ table: PrintTable) {
        columns = table.columns.map(\.title)
        rows = table.rows.map { $0.map { Phrase([$0.text.isEmpty ? $0.details.first ?? "" : $0.text] + Self.flags($0), separator: " ").description } }
        details = table.rows.map { $0.map { $0.details.map(\.description).dropFirst($0.text.isEmpty ? 1 : 0).map { $0 } } }
    }

    func write(_ text: inout TextWriter) {
        let whole = rows.filter { !isBand($0) }
        let widths = columns.indices.map { index in
            ([columns[index]] + whole.map { $0[index] }).map(TextWidth.columns).max() ?? 0
        }
        let total = widths.reduce(0, +) + 2 * (widths.count - 1)
        let isPlain = details.allSatisfy { $0.allSatisfy(\.isEmpty) }
        if isPlain, total <= text.width { aligned(widths, &text) } else { entries(&text) }
    }

    /// A row over all columns heads the rows below it.
    private func isBand(_ row: [String]) -> Bool { row.count == 1 && columns.count > 1 }

    private func aligned(_ widths: [Int], _ text: inout TextWriter) {
        for row in [columns, widths.map { String(repeating: "-", count: $0) }] + rows {
            if isBand(row) {
                text.subheading(row[0])
                continue
            }
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: max(0, width - TextWidth.columns(cell)))
            }
            text.line(cells.joined(separator: "  "))
        }
        text.blank()
    }

    private func entries(_ text: inout TextWriter) {
        let indent = 4 + (columns.dropFirst().map(TextWidth.columns).max() ?? 0) + 2
        for (row, details) in zip(rows, details) {
            if isBand(row) {
                text.subheading(row[0])
                continue
            }
            text.wrapped("* \(row.first ?? "")", hanging: 2)
            for detail in details.first ?? [] { text.wrapped("    \(detail)", hanging: 4) }
            for index in columns.indices.dropFirst() {
                text.labelled("    \(columns[index]):", row[index], indent: indent)
                for detail in details[index] { text.labelled("", detail, indent: indent) }
            }
            text.blank()
        }
    }

    /// Words in brackets, since signs are read aloud badly.
    private static func flags(_ cell: PrintTable.Cell) -> [Phrase] {
        cell.flags.map { Phrase("[{word}]", ["word": $0.word]) }
    }
}
