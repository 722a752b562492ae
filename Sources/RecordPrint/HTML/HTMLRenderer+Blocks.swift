extension HTMLRenderer {
    func block(_ block: PrintSection.Block, _ id: String, _ html: inout HTMLWriter) {
        switch block {
        case .heading(let phrase):
            html.markup("<h3>")
            html.phrase(phrase)
            html.markup("</h3>\n")
        case .paragraph(let phrase): paragraph(phrase, &html)
        case .list(let items): list(items, &html)
        case .notice(let notice): self.notice(notice, &html)
        case .table(let table): self.table(table, &html)
        case .chart(let chart): SVGChart(id: id).write(chart, into: &html)
        }
    }

    func paragraph(_ phrase: Phrase, _ html: inout HTMLWriter) {
        html.markup("<p>")
        html.phrase(phrase)
        html.markup("</p>\n")
    }

    func notice(_ notice: PrintNotice, _ html: inout HTMLWriter) {
        html.markup("<div role=\"note\" class=\"notice ")
        html.text(notice.kind.rawValue)
        html.markup("\">\n<p><strong>")
        html.phrase(notice.title)
        html.markup("</strong></p>\n")
        if notice.lines.count > 1 {
            list(notice.lines, &html)
        } else {
            notice.lines.forEach { paragraph($0, &html) }
        }
        html.markup("</div>\n")
    }

    private func list(_ items: [Phrase], _ html: inout HTMLWriter) {
        html.markup("<ul>\n")
        for item in items {
            html.markup("<li>")
            html.phrase(item)
            html.markup("</li>\n")
        }
        html.markup("</ul>\n")
    }

    private func table(_ table: PrintTable, _ html: inout HTMLWriter) {
        html.markup("<table>\n<caption>")
        html.phrase(table.caption)
        html.markup("</caption>\n<colgroup>")
        for percent in Self.percents(table) {
            html.markup("<col class=\"w")
            html.text("\(percent)")
            html.markup("\">")
        }
        html.markup("</colgroup>\n<thead>\n<tr>")
        for column in table.columns {
            html.markup("<th scope=\"col\">")
            html.text(column.title)
            html.markup("</th>")
        }
        html.markup("</tr>\n</thead>\n<tbody>\n")
        for (index, row) in table.rows.enumerated() {
            if table.isBand(row) {
                if index > 0 { html.markup("</tbody>\n<tbody>\n") }
                band(row[0], over: table.columns.count, &html)
                continue
            }
            html.markup(row.isUrgent ? "<tr class=\"urgent\">" : "<tr>")
            for (index, cell) in row.enumerated() {
                let label = index < table.columns.count ? table.columns[index].title : ""
                self.cell(cell, label, isHeader: index == 0, &html)
            }
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n")
    }

    /// A row over all columns that heads the rows below it.
    private func band(_ cell: PrintTable.Cell, over columns: Int, _ html: inout HTMLWriter) {
        html.markup("<tr class=\"band-row\"><th scope=\"rowgroup\" colspan=\"")
        html.text("\(columns)")
        html.markup("\">")
        html.phrase(cell.text)
        html.markup("</th></tr>\n")
    }

    /// The share of each column in the width, in percent; the style sheet has a class for each of 5 to 80.
    static func percents(_ table: PrintTable) -> [Int] {
        let total = table.columns.map(\.share).reduce(0, +)
        return table.columns.map { min(max(Int(100 * $0.share / max(total, 1)), 5), 80) }
    }

    /// On a telephone a row becomes a card, and the title of the column stands before the value.
    private func cell(_ cell: PrintTable.Cell, _ label: String, isHeader: Bool, _ html: inout HTMLWriter) {
        html.markup(isHeader ? "<th scope=\"row\">" : "<td data-label=\"")
        if !isHeader {
            html.text(label)
            html.markup("\">")
        }
        html.markup("<div>")
        html.phrase(cell.text)
        for flag in cell.flags {
            html.markup(" <span class=\"flag ")
            html.text(flag.mark.rawValue)
            html.markup("\"><span aria-hidden=\"true\">")
            html.text(flag.mark.sign)
            html.markup("</span> ")
            html.phrase(flag.word)
            html.markup("</span>")
        }
        for detail in cell.details {
            html.markup(cell.text.isEmpty ? "<span class=\"line\">" : "<span class=\"detail\">")
            html.phrase(detail)
            html.markup("</span>")
        }
        html.markup("</div>")
        html.markup(isHeader ? "</th>" : "</td>")
    }
}
