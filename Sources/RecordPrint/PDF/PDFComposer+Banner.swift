extension PDFComposer {
    /// The name, and the facts in three columns, in a frame.
    mutating func banner(_ banner: PrintBanner) {
        let (edge, gap, count) = (14.0, 16.0, 3)
        let column = (width - 2 * edge - gap * Double(count - 1)) / Double(count)
        let name = type.galley([Typesetter.Span(banner.name, .name)], width: width - 2 * edge)
        var piece = PDFPiece(name, "P", spaceBefore: 4)
        (piece.parts[0].x, piece.parts[0].y) = (edge, 13)
        var y = 13 + name.height + 8
        for start in stride(from: 0, to: banner.facts.count, by: count) {
            var lowest = y
            for (index, fact) in banner.facts[start..<min(start + count, banner.facts.count)].enumerated() {
                let spans = [Typesetter.Span(fact.label, .quiet)] + fact.values.map { Typesetter.Span($0, .body) }
                let galley = type.galley(spans, width: column)
                let x = edge + (column + gap) * Double(index)
                piece.parts.append(PDFPiece.Part(galley: galley, x: x, y: y, tag: "P"))
                lowest = max(lowest, y + galley.height)
            }
            y = lowest + 8
        }
        piece.height = y + 4
        piece.decoration = .banner
        append(piece)
    }

    /// A picture between its title and the sentence that says what it shows.
    mutating func chart(_ chart: PrintChart) {
        let unit = chart.unit.isEmpty ? "" : Phrase("({unit})", ["unit": chart.unit])
        let words = Typesetter.Span(Phrase([chart.title, unit], separator: " "), .subsection)
        let title = type.galley([words], width: width)
        let summary = type.galley([Typesetter.Span(chart.summary, .quiet)], width: width)
        let plan = ChartPlan(chart, width: min(width, 460), height: 130)
        var piece = PDFPiece(title, "Caption", spaceBefore: 14)
        piece.parts.append(PDFPiece.Part(galley: summary, x: 0, y: title.height + plan.height + 2, tag: "P"))
        piece.chart = (plan, title.height)
        piece.height = title.height + plan.height + 2 + summary.height
        append(piece)
    }
}
