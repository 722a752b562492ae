import ClinicalRecord

extension PrintSection {
    /// The newest value of each test, those that stand out first; at most `limit` tests, and a word on the rest.
    static func latestResults(
        _ summary: RecordSummary,
        heading: String,
        limit: Int,
        wording: Wording
    ) -> PrintSection {
        let latest = ResultRow.latest(ResultRow.all(summary.results))
        let urgent = latest.filter { $0.line.flag(wording) != nil } + latest.filter { $0.line.flag(wording) == nil }
        let columns = ResultRow.columns(wording, test: wording.labels.test)
        var blocks = Block.rows(Phrase(heading), columns, urgent.prefix(limit).map { $0.cells(wording) })
        if blocks.isEmpty {
            blocks = [.nothing(.results, summary, wording.sentences.noResultRecorded, wording: wording)]
        }
        if urgent.count > limit {
            let values: KeyValuePairs = [
                "count": Phrase("\(urgent.count - limit)"), "title": Phrase(wording.titles.results),
            ]
            blocks.append(.paragraph(Phrase(wording.sentences.moreResults, values)))
        }
        return PrintSection(heading, blocks)
    }

    /// The course of each test and measurement with two dated numbers or more; `nil` if there is none.
    static func trends(_ summary: RecordSummary, wording: Wording) -> PrintSection? {
        let rows = ResultRow.all(summary.results) + ResultRow.all(summary.vitals.map(\.result))
        let charts = ResultRow.series(rows).compactMap { PrintChart($0, wording: wording) }
        return charts.isEmpty ? nil : PrintSection(wording.headings.trends, charts.map { .chart($0) })
    }

    /// Every result, as it was reported.
    static func resultsByDate(_ groups: [ResultGroup], heading: String, wording: Wording) -> PrintSection? {
        let blocks = groups.flatMap { $0.blocks(wording) }
        return blocks.isEmpty ? nil : PrintSection(heading, blocks)
    }

    /// The newest of each measurement.
    static func vitals(_ lines: [VitalLine], wording: Wording) -> PrintSection? {
        let rows = ResultRow.latest(lines.map { ResultRow(name: $0.name, line: $0.result) })
        let columns = ResultRow.columns(wording, test: wording.labels.measurement)
        let blocks = Block.rows(Phrase(wording.headings.vitals), columns, rows.map { $0.cells(wording) })
        return blocks.isEmpty ? nil : PrintSection(wording.headings.vitals, blocks.map { $0.without(column: 2) })
    }
}

extension VitalLine {
    /// As a result, so that both print alike; a blood pressure becomes `120/80 mmHg`.
    var result: ResultLine {
        var line = ResultLine()
        (line.origin, line.name, line.loinc, line.value) = (origin, name, loinc, value)
        (line.interpretation, line.interpretationCode) = (interpretation, interpretationCode)
        (line.date, line.status, line.components) = (date, status, components)
        if line.value.text.isEmpty { line.value.text = joined }
        return line
    }

    private var joined: String {
        func part(_ loinc: String) -> ResultLine? { components.first { $0.loinc == loinc } }
        if let upper = part("8480-6")?.value, let lower = part("8462-4")?.value, let high = upper.number {
            return "\(high)/\(lower.number ?? lower.text) \(lower.unit)"
        }
        return components.map { "\($0.name) \($0.value.text)" }.joined(separator: ", ")
    }
}

extension ResultGroup {
    fileprivate func blocks(_ wording: Wording) -> [PrintSection.Block] {
        let words = wording.sentences
        let day = wording.moment(date)
        let heading = title.isEmpty ? Phrase(words.singleResults, ["date": day]) : Phrase([.data(title), day])
        let by = performer.isEmpty ? "" : Phrase(words.reportBy, ["name": .data(performer)])
        let state = ["preliminary", "registered", "partial", "corrected", "amended"].contains(status)
        let about = Phrase([by, state ? wording.word("state", status) : ""], separator: ". ")
        let columns = ResultRow.columns(wording, test: wording.labels.test)
        let rows = ResultRow.all(lines).map { $0.cells(wording) }
        var blocks: [PrintSection.Block] = [.heading(heading)]
        if !about.isEmpty { blocks.append(.paragraph(about)) }
        blocks += PrintSection.Block.rows(heading, columns, rows)
        if !conclusion.isEmpty { blocks.append(.paragraph(.data(conclusion, limit: 6_000))) }
        if !attachments.isEmpty { blocks.append(.list(attachments.prefix(10).map { .data($0) })) }
        return blocks
    }
}

extension PrintSection.Block {
    /// The same table without one of its columns.
    fileprivate func without(column: Int) -> Self {
        guard case .table(var table) = self else { return self }
        table.columns.remove(at: column)
        for row in table.rows.indices { table.rows[row].remove(at: column) }
        return .table(table)
    }
}
