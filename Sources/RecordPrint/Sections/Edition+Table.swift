import ClinicalRecord

extension Edition {
    /// One fact of a table: what its columns say, and who says so.
    typealias Row = (cells: [PrintTable.Cell], origin: LineOrigin)

    /// A table with the letters of the sources in its last column, if there is more than one source.
    ///
    /// Columns that are optional and empty are left away; any other empty cell says that nothing is recorded.
    func table(_ caption: String, _ columns: [PrintTable.Column], _ rows: [Row]) -> [PrintSection.Block] {
        guard !rows.isEmpty else { return [] }
        let kept = columns.indices.filter { index in
            !columns[index].isOptional || rows.contains { !$0.cells[index].isEmpty }
        }
        let source = PrintTable.Column(labels.source, Self.sourceShare(columns, kept), isTight: true)
        let table = PrintTable(
            Phrase(caption),
            columns: kept.map { columns[$0] } + (legend.isNeeded ? [source] : []),
            rows: rows.map { row in cells(row, kept) + (legend.isNeeded ? [sourceCell(row.origin)] : []) }
        )
        return [.table(table)]
    }

    /// At most `limit` rows, and a sentence that counts the rest.
    func history(
        _ heading: String,
        _ columns: [PrintTable.Column],
        _ rows: [Row],
        limit: Int
    ) -> PrintSection? {
        guard !rows.isEmpty else { return nil }
        return PrintSection(heading, table(heading, columns, Array(rows.prefix(limit))) + more(rows.count - limit))
    }

    /// The sentence that counts what is not printed.
    func more(_ count: Int) -> [PrintSection.Block] {
        count > 0 ? [.paragraph(Phrase(words.moreRows, ["count": Phrase("\(count)")]))] : []
    }

    /// The width that the head of the column needs, about a twelfth of the page.
    private static func sourceShare(_ columns: [PrintTable.Column], _ kept: [Int]) -> Double {
        kept.map { columns[$0].share }.reduce(0, +) / 11
    }

    private func sourceCell(_ origin: LineOrigin) -> PrintTable.Cell {
        let marks = legend.marks(origin.sources)
        return PrintTable.Cell(marks.isEmpty ? Phrase(words.unknown) : marks)
    }

    private func cells(_ row: Row, _ kept: [Int]) -> [PrintTable.Cell] {
        var cells = kept.map { row.cells[$0] }
        for index in cells.indices where cells[index].isEmpty { cells[index].text = Phrase(words.unknown) }
        if row.origin.isContested { cells[0].flags.append(PrintTable.Flag(.outside, Phrase(words.disagree))) }
        return cells
    }
}

extension PrintTable.Cell {
    fileprivate var isEmpty: Bool { text.isEmpty && flags.isEmpty && details.isEmpty }
}

extension LineOrigin {
    /// Everybody who states one of the lines.
    init(uniting origins: [LineOrigin]) {
        self.init(
            entryID: origins.first?.entryID ?? "",
            sources: Set(origins.flatMap(\.sources)).sorted(),
            isContested: origins.contains(where: \.isContested)
        )
    }
}
