/// A table as text: aligned columns if every row fits one line, else entries.
struct TextTable {
    private let columns: [String]
    private let rows: [[String]]
    private let details: [[[String]]]

    init(_ table: PrintTable) {
        columns = table.columns.map(\.title)
        rows = table.rows.map { $0.map(Self.head) }
        details = table.rows.map { row in
            row.map { $0.details.dropFirst($0.text.isEmpty ? 1 : 0).map(\.description) }
        }
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

    /// The first line, with words in brackets for flags, since signs are read aloud badly.
    private static func head(_ cell: PrintTable.Cell) -> String {
        let text = cell.text.isEmpty ? cell.details.first ?? "" : cell.text
        return Phrase([text] + cell.flags.map { Phrase("[{word}]", ["word": $0.word]) }, separator: " ").description
    }
}
