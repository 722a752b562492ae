extension PDFComposer {
    /// The space between two columns, and above and below the text of a row.
    private static let (gap, pad) = (12.0, 4.5)

    /// A header row that is repeated on every page, and rows that are never cut.
    mutating func table(_ table: PrintTable) {
        let shares = table.columns.map(\.share).reduce(0, +)
        let room = width - Self.gap * Double(table.columns.count - 1)
        let widths = table.columns.map { room * $0.share / max(shares, 1) }
        let group = newGroup("Table")
        let titles = table.columns.map { [Typesetter.Span($0.title, .columnHead)] }
        var header = row(titles, widths, group, "TH")
        header.isHeader = true
        header.keepsWithNext = true
        header.spaceBefore = pieces.last?.keepsWithNext == true ? 0 : 6
        header.decoration = .rule(1, .ink)
        append(header)
        for cells in table.rows {
            append(row(cells.enumerated().map { Self.spans($1, isFirst: $0 == 0) }, widths, group, "TD"))
        }
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
            let galley = type.galley(cell, width: width)
            let name = index == 0 ? "TH" : tag
            piece.parts.append(PDFPiece.Part(galley: galley, x: x, y: Self.pad, tag: name))
            piece.height = max(piece.height, galley.height + 2 * Self.pad)
            x += width + Self.gap
        }
        (piece.tag, piece.group, piece.decoration) = ("TR", group, .rule(0.5, .rule))
        return piece
    }

    private static func spans(_ cell: PrintTable.Cell, isFirst: Bool) -> [Typesetter.Span] {
        var spans = [Typesetter.Span(cell.text, isFirst ? .strong : .body)]
        if let flag = cell.flag {
            let style: TypeStyle = flag.mark == .danger ? .danger : .outside
            spans.append(Typesetter.Span(Phrase([Phrase(flag.mark.sign), flag.word], separator: " "), style))
        }
        return spans + cell.details.map { Typesetter.Span($0, .quiet) }
    }
}
