import ClinicalRecord

extension PrintSection {
    /// The newest value of each test under the report it came with; at most `limit` tests, and a word on the rest.
    static func latestResults(
        _ summary: RecordSummary,
        _ edition: Edition,
        heading: String,
        limit: Int = .max
    ) -> PrintSection {
        let latest = ResultRow.latest(ResultRow.all(summary.results))
        guard !latest.isEmpty else {
            return PrintSection(heading, [edition.nothing(.results, summary, edition.words.noResultRecorded)])
        }
        // The table is cut, never a value that stands out.
        let kept = latest.prefix(limit) + latest.dropFirst(limit).filter { $0.line.flag(edition.wording) != nil }
        var blocks = edition.panels(heading, Array(kept))
        if latest.count > kept.count {
            let values: KeyValuePairs = [
                "count": Phrase("\(latest.count - kept.count)"), "title": Phrase(edition.wording.titles.results),
            ]
            blocks.append(.paragraph(Phrase(edition.words.moreResults, values)))
        }
        return PrintSection(heading, blocks)
    }

    /// Reports that say what they found in words, newest first; `nil` if there is none.
    static func reports(_ summary: RecordSummary, _ edition: Edition, limit: Int = 10) -> PrintSection? {
        let reports = summary.results.filter { !$0.conclusion.isEmpty || ($0.lines.isEmpty && !$0.title.isEmpty) }
        guard !reports.isEmpty else { return nil }
        let items = reports.prefix(limit).map { group in
            let what = edition.item(.data(group.title), group.origin, [edition.wording.day(group.date)])
            let found = group.conclusion.isEmpty ? edition.some(group.attachments) : .data(group.conclusion, limit: 400)
            return Phrase([what, found], separator: ": ")
        }
        let title = Phrase(edition.wording.titles.results)
        let rest = Phrase("\(reports.count - limit)")
        let more = Phrase(edition.words.moreReports, ["count": rest, "title": title])
        let blocks: [Block] = [.list(Array(items))]
        return PrintSection(edition.headings.reports, blocks + (reports.count > limit ? [.paragraph(more)] : []))
    }

    /// The course of each test and measurement with two dated numbers or more; `nil` if there is none.
    static func trends(_ summary: RecordSummary, _ edition: Edition) -> PrintSection? {
        let rows = ResultRow.all(summary.results) + ResultRow.all(summary.vitals.map(\.result))
        let charts = ResultRow.series(rows).compactMap { PrintChart($0, wording: edition.wording) }
        return charts.isEmpty ? nil : PrintSection(edition.headings.trends, charts.map { .chart($0) })
    }

    /// Every result, as it was reported.
    static func resultsByDate(_ groups: [ResultGroup], _ edition: Edition, heading: String) -> PrintSection? {
        let blocks = groups.flatMap { $0.blocks(edition) }
        return blocks.isEmpty ? nil : PrintSection(heading, blocks)
    }

    /// The newest of each measurement.
    static func vitals(_ lines: [VitalLine], _ edition: Edition) -> PrintSection? {
        let latest = ResultRow.latest(lines.map { ResultRow(name: $0.name, line: $0.result) })
        let rows = latest.map { row -> Edition.Row in
            let date = PrintTable.Cell(edition.wording.day(row.line.date))
            let earlier = row.earlierCell(edition, atMost: 2)
            return ([row.nameCell(edition), row.valueCell(edition), date, earlier], row.line.origin)
        }
        let labels = edition.labels
        let hasEarlier = rows.contains { $0.cells[3].text != "–" }
        let columns = [
            PrintTable.Column(labels.measurement, 3), PrintTable.Column(labels.value, 2.2),
            PrintTable.Column(labels.date, 2.2, isTight: true),
            PrintTable.Column(labels.earlier, 3.2, isOptional: !hasEarlier, isTight: true),
        ]
        let blank = rows.map { (cells: Array($0.cells.dropLast()) + [PrintTable.Cell("")], origin: $0.origin) }
        let blocks = edition.table(edition.headings.vitals, columns, hasEarlier ? rows : blank)
        return blocks.isEmpty ? nil : PrintSection(edition.headings.vitals, blocks)
    }
}

extension Edition {
    /// A table in which the title, day and source of a report head its results.
    fileprivate func panels(_ caption: String, _ rows: [ResultRow]) -> [PrintSection.Block] {
        let hasEarlier = rows.contains { !$0.earlier.isEmpty }
        let columns = [
            PrintTable.Column(labels.test, 3.3), PrintTable.Column(labels.value, 2.4),
            PrintTable.Column(labels.range, 1.8, isTight: true),
        ]
        let earlier = hasEarlier ? [PrintTable.Column(labels.earlier, 3.2, isTight: true)] : []
        let bodies = ResultRow.titled(rows).united { $0.isReported(with: $1) }.map { panel in
            [[PrintTable.Cell(panel[0].band(self))]]
                + panel.map { row in
                    [row.nameCell(self), row.valueCell(self), row.rangeCell(self)]
                        + (hasEarlier ? [row.earlierCell(self)] : [])
                }
        }
        return [.table(PrintTable(Phrase(caption), columns: columns + earlier, rows: bodies.flatMap(\.self)))]
    }
}

extension ResultRow {
    /// A report of which one test is shown needs no title: the test says what it is.
    fileprivate static func titled(_ rows: [ResultRow]) -> [ResultRow] {
        rows.map { row in
            var row = row
            if rows.count(where: { row.isReported(with: $0) }) == 1 { row.panel = "" }
            return row
        }
    }

    fileprivate func isReported(with other: ResultRow) -> Bool {
        panel == other.panel && line.date?.prefix(10) == other.line.date?.prefix(10)
            && line.origin.sources == other.line.origin.sources
    }

    /// `Lipid panel, 3 May 2026 (B)`.
    fileprivate func band(_ edition: Edition) -> Phrase {
        let day = line.date == nil ? Phrase(edition.words.undated) : edition.wording.day(line.date)
        return edition.item(Phrase([.data(panel), day]), line.origin)
    }
}

extension ResultGroup {
    fileprivate func blocks(_ edition: Edition) -> [PrintSection.Block] {
        let (words, wording, labels) = (edition.words, edition.wording, edition.labels)
        let day = wording.moment(date)
        let plain = title.isEmpty ? Phrase(words.singleResults, ["date": day]) : Phrase([.data(title), day])
        let heading = title.isEmpty ? plain : edition.item(plain, origin)
        let by = performer.isEmpty ? "" : Phrase(words.reportBy, ["name": .data(performer)])
        let state = ["preliminary", "registered", "partial", "corrected", "amended"].contains(status)
        let about = Phrase([by, state ? wording.word("state", status) : ""], separator: ". ")
        let columns = [
            PrintTable.Column(labels.test, 4), PrintTable.Column(labels.value, 3), PrintTable.Column(labels.range, 2.4),
        ]
        let rows = ResultRow.all(lines).map { row -> Edition.Row in
            ([row.nameCell(edition), row.valueCell(edition), row.rangeCell(edition)], row.line.origin)
        }
        var blocks: [PrintSection.Block] = [.heading(heading)]
        if !about.isEmpty { blocks.append(.paragraph(about)) }
        blocks += edition.table("\(plain)", columns, rows)
        if !conclusion.isEmpty { blocks.append(.paragraph(.data(conclusion, limit: 6_000))) }
        if !attachments.isEmpty { blocks.append(.list(edition.notes(attachments, atMost: 10))) }
        return blocks
    }
}
