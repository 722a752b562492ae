extension PDFComposer {
    /// The name with the title of the document at its right, and the facts in three columns, in a frame.
    mutating func banner(_ banner: PrintBanner, title: String) {
        let (edge, gap, count) = (12.0, 14.0, 3)
        let column = (width - 2 * edge - gap * Double(count - 1)) / Double(count)
        let title = type.galley([Typesetter.Span(title, .title)], width: width / 2)
        let name = type.galley([Typesetter.Span(banner.name, .name)], width: width - 2 * edge - gap - title.width)
        var piece = PDFPiece(title, "H1", spaceBefore: 4)
        (piece.parts[0].x, piece.parts[0].y) = (width - edge - title.width, 11)
        piece.parts.append(PDFPiece.Part(galley: name, x: edge, y: 7, tag: "P"))
        let top = 7 + name.height + 3
        let galleys = banner.facts.map { fact in
            type.galley(
                [Typesetter.Span(fact.label, .quiet)] + fact.values.map { Typesetter.Span($0, .body) },
                width: column
            )
        }
        var lowest = top
        for (index, part) in Self.columns(galleys.map { $0.height + Self.factGap }, count).enumerated() {
            let x = edge + (column + gap) * Double(index)
            var y = top
            for galley in galleys[part] {
                piece.parts.append(PDFPiece.Part(galley: galley, x: x, y: y, tag: "P"))
                y += galley.height + Self.factGap
            }
            lowest = max(lowest, y)
        }
        piece.height = lowest + 3
        piece.decoration = .banner
        append(piece)
    }

    /// The space below a fact.
    private static let factGap = 4.0

    /// Fills columns one after the other so that the highest is as low as can be.
    static func columns(_ heights: [Double], _ count: Int) -> [Range<Int>] {
        var limit = max(heights.max() ?? 0, heights.reduce(0, +) / Double(count))
        while true {
            var (parts, start, filled): ([Range<Int>], Int, Double) = ([], 0, 0)
            for (index, height) in heights.enumerated() {
                if filled + height > limit + 0.01 {
                    parts.append(start..<index)
                    (start, filled) = (index, 0)
                }
                filled += height
            }
            parts.append(start..<heights.count)
            if parts.count <= count { return parts }
            limit += 4
        }
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
