extension PDFComposer {
    /// The space between two columns, and above and below the text of a row.
    private static let (gap, pad) = (10.0, 2.0)

    /// A header row that is repeated on every page, and rows that are never cut.
    mutating func table(_ table: PrintTable) {
        let widths = widths(table)
        let group = newGroup("Table")
        let titles = table.columns.map { [Typesetter.Span($0.title, .columnHead)] }
        var header = row(titles, widths, group, "TH")
        header.isHeader = true
        header.keepsWithNext = true
        header.spaceBefore = pieces.last?.keepsWithNext == true ? 0 : 6
        header.decoration = .rule(1, .ink)
        append(header)
        for cells in table.rows {
            if table.isBand(cells) {
                append(band(cells[0], group))
                continue
            }
            var row = row(cells.enumerated().map { Self.spans($1, isFirst: $0 == 0) }, widths, group, "TD")
            if cells.isUrgent { row.decoration = .urgentRow }
            append(row)
        }
    }

    /// Tight columns are as wide as their longest line, the others share the rest but hold their longest word.
    private func widths(_ table: PrintTable) -> [Double] {
        let room = width - Self.gap * Double(table.columns.count - 1)
        let rows = table.rows.filter { !table.isBand($0) }
        var widths = table.columns.indices.map { index -> Double? in
            guard table.columns[index].isTight else { return nil }
            let lines = rows.flatMap { $0[index].text.isEmpty ? $0[index].details : [$0[index].text] }
            return min(measure(lines.map(\.description), table.columns[index].title, .body), room * 0.44)
        }
        let least = table.columns.indices.map { index -> Double in
            guard widths[index] == nil else { return 0 }
            let words = rows.flatMap { $0[index].text.description.split(separator: " ").map(String.init) }
            let width = measure(words, table.columns[index].title, index == 0 ? .strong : .body)
            return min(width, room * 0.3)
        }
        while true {
            let open = table.columns.indices.filter { widths[$0] == nil }
            let share = open.map { table.columns[$0].share }.reduce(0, +)
            let rest = room - widths.compactMap(\.self).reduce(0, +)
            func part(_ index: Int) -> Double { rest * table.columns[index].share / max(share, 0.1) }
            guard let narrow = open.first(where: { part($0) < least[$0] }), open.count > 1 else {
                return table.columns.indices.map { widths[$0] ?? part($0) }
            }
            widths[narrow] = least[narrow]
        }
    }

    /// The width of the widest of some lines; counting is cheap and measuring is not, so the longest are measured.
    private func measure(_ lines: [String], _ title: String, _ style: TypeStyle) -> Double {
        let longest = Set(lines).sorted { ($0.count, $0) > ($1.count, $1) }.prefix(3)
        let spans = [Typesetter.Span(title, .columnHead)] + longest.map { Typesetter.Span($0, style) }
        return type.galley(spans, width: width).width + 4
    }

    /// A row over all columns that heads the rows below it.
    private func band(_ cell: PrintTable.Cell, _ group: PDFPiece.Group) -> PDFPiece {
        let galley = type.galley([Typesetter.Span(cell.text, .band)], width: width - 12)
        var piece = PDFPiece()
        piece.parts = [PDFPiece.Part(galley: galley, x: 6, y: 1.8, tag: "TH")]
        piece.height = galley.height + 3.6
        (piece.tag, piece.group, piece.decoration, piece.keepsWithNext) = ("TR", group, .ground, true)
        piece.isBand = true
        return piece
    }

    private func row(
        _ cells: [[Typesetter.Span]],
        _ widths: [Double],
        _ group: PDFPiece.Group,
        _ tag: String
    ) -> PDFPiece {
        var piece = PDFPiece()
        var x = 0.0
        for (index, (cell, width)) in zip(cells, widths).enumerated() {
            let galley = type.galley(cell.isEmpty ? [Typesetter.Span("", .body)] : cell, width: width)
            let name = index == 0 ? "TH" : tag
            piece.parts.append(PDFPiece.Part(galley: galley, x: x, y: Self.pad, tag: name))
            piece.height = max(piece.height, galley.height + 2 * Self.pad)
            x += width + Self.gap
        }
        (piece.tag, piece.group, piece.decoration) = ("TR", group, .rule(0.5, .rule))
        return piece
    }

    private static func spans(_ cell: PrintTable.Cell, isFirst: Bool) -> [Typesetter.Span] {
        var spans = cell.text.isEmpty ? [] : [Typesetter.Span(cell.text, isFirst ? .strong : .body)]
        for flag in cell.flags {
            let style: TypeStyle = flag.mark == .danger ? .danger : .outside
            // Sign and words stay on one line.
            let words = "\(flag.mark.sign) \(flag.word)".split(separator: " ").joined(separator: "\u{A0}")
            spans.append(Typesetter.Span(words, style, isInline: true))
        }
        return spans + cell.details.map { Typesetter.Span($0, cell.text.isEmpty ? .body : .quiet) }
    }
}
