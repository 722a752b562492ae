/// A table as text: aligned columns if every row fits one line, else entries.
struct TextTable {
    private let columns: [String]
    private let rows: [[String]]
    private let details: [[[String]]]

    init(_ table: PrintTable) {
        columns = table.columns.map(\.title)
        rows = table.rows.map { $0.map { Phrase([$0.text, Self.flag($0)], separator: " ").description } }
        details = table.rows.map { $0.map { $0.details.map(\.description) } }
    }

    func write(_ text: inout TextWriter) {
        let widths = columns.indices.map { index in
            ([columns[index]] + rows.map { $0[index] }).map(TextWidth.columns).max() ?? 0
        }
        let total = widths.reduce(0, +) + 2 * (widths.count - 1)
        let isPlain = details.allSatisfy { $0.allSatisfy(\.isEmpty) }
        if isPlain, total <= text.width { aligned(widths, &text) } else { entries(&text) }
    }

    private func aligned(_ widths: [Int], _ text: inout TextWriter) {
        for row in [columns, widths.map { String(repeating: "-", count: $0) }] + rows {
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
            text.wrapped("* \(row.first ?? "")", hanging: 2)
            for detail in details.first ?? [] { text.wrapped("    \(detail)", hanging: 4) }
            for index in columns.indices.dropFirst() {
                text.labelled("    \(columns[index]):", row[index], indent: indent)
                for detail in details[index] { text.labelled("", detail, indent: indent) }
            }
            text.blank()
        }
    }

    /// A word in brackets, since signs are read aloud badly.
    private static func flag(_ cell: PrintTable.Cell) -> Phrase {
        cell.flag.map { Phrase("[{word}]", ["word": $0.word]) } ?? ""
    }
}
