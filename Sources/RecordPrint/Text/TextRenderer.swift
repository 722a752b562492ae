/// Writes a document as plain text, at most 76 columns wide, in UTF-8.
///
/// A table whose rows fit a line each becomes aligned columns; any other becomes one entry per row, label by label, so
/// that a screen reader never has to read across wrapped cells.
package struct TextRenderer: Sendable {
    /// The widest line, in columns of a terminal.
    package static let width = 76

    package init() {}

    /// The text; the same document gives the same bytes.
    package func render(_ document: PrintDocument) -> String {
        var text = TextWriter(width: Self.width)
        text.heading(document.title, "=")
        if let banner = document.banner { self.banner(banner, &text) }
        if !document.legend.isEmpty { text.paragraph("\(document.legend)") }
        text.paragraph("\(document.origin)")
        for alert in document.alerts { notice(alert, &text) }
        for section in document.sections {
            text.heading(section.heading, "-")
            for block in section.blocks { self.block(block, &text) }
        }
        text.rule()
        for line in document.closing + [document.recordID] where !line.isEmpty { text.paragraph("\(line)") }
        return text.finished
    }

    private func banner(_ banner: PrintBanner, _ text: inout TextWriter) {
        text.paragraph("\(banner.name)")
        let indent = (banner.facts.map { TextWidth.columns($0.label) }.max() ?? 0) + 3
        for fact in banner.facts {
            for (index, value) in fact.values.enumerated() {
                text.labelled(index == 0 ? fact.label + ":" : "", "\(value)", indent: indent)
            }
        }
        text.blank()
    }

    private func notice(_ notice: PrintNotice, _ text: inout TextWriter) {
        switch notice.kind {
        case .danger, .caution: text.wrapped("! \(notice.title)", hanging: 2)
        case .absence, .statement: text.wrapped("\(notice.title)", hanging: 0)
        }
        for line in notice.lines { text.wrapped("  \(line)", hanging: 4) }
        text.blank()
    }

    private func block(_ block: PrintSection.Block, _ text: inout TextWriter) {
        switch block {
        case .heading(let phrase): text.subheading("\(phrase)")
        case .paragraph(let phrase): text.paragraph("\(phrase)")
        case .notice(let notice): self.notice(notice, &text)
        case .chart(let chart):
            text.paragraph("\(Phrase([chart.title, chart.summary], separator: ": "))")
        case .list(let items):
            for item in items { text.wrapped("- \(item)", hanging: 2) }
            text.blank()
        case .table(let table): TextTable(table).write(&text)
        }
    }
}
