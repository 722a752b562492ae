/// Turns a document into the pieces of its pages.
struct PDFComposer {
    let type: Typesetter
    /// The width of the body, in points.
    let width: Double
    private(set) var pieces: [PDFPiece] = []
    private var groups = 0

    init(_ type: Typesetter, width: Double) { (self.type, self.width) = (type, width) }

    mutating func compose(_ document: PrintDocument) {
        if let banner = document.banner {
            self.banner(banner, title: document.title)
        } else {
            heading(document.title, .title, tag: "H1", spaceBefore: 0)
        }
        text(document.legend, .quiet, spaceBefore: 4)
        for alert in document.alerts { notice(alert) }
        for section in document.sections {
            heading(section.heading, .section, tag: "H2", spaceBefore: 9)
            pieces[pieces.count - 1].bookmark = PDFPiece.Bookmark(title: section.heading, isDeep: false)
            for block in section.blocks { self.block(block) }
        }
        let about = Phrase([document.origin, document.recordID], separator: " ")
        // The origin stands at the foot of each page too, where those who listen do not hear it.
        for (index, line) in (document.closing + [about]).enumerated() {
            text(line, .quiet, spaceBefore: index == 0 ? 18 : 4)
        }
    }

    mutating func append(_ piece: PDFPiece) { pieces.append(piece) }

    mutating func newGroup(_ tag: String) -> PDFPiece.Group {
        groups += 1
        return PDFPiece.Group(id: groups, tag: tag)
    }

    mutating func text(_ phrase: Phrase, _ style: TypeStyle, spaceBefore: Double) {
        guard !phrase.isEmpty else { return }
        append(PDFPiece(type.galley([Typesetter.Span(phrase, style)], width: width), "P", spaceBefore: spaceBefore))
    }

    private mutating func heading(_ words: String, _ style: TypeStyle, tag: String, spaceBefore: Double) {
        var piece = PDFPiece(type.galley([Typesetter.Span(words, style)], width: width), tag, spaceBefore: spaceBefore)
        piece.height += 2
        piece.keepsWithNext = true
        append(piece)
    }

    private mutating func block(_ block: PrintSection.Block) {
        switch block {
        case .heading(let phrase):
            var piece = PDFPiece(
                type.galley([Typesetter.Span(phrase, .subsection)], width: width),
                "H3",
                spaceBefore: 8
            )
            piece.height += 3
            piece.keepsWithNext = true
            piece.bookmark = PDFPiece.Bookmark(title: phrase.description, isDeep: true)
            append(piece)
        case .paragraph(let phrase): text(phrase, .body, spaceBefore: 4)
        case .list(let items): list(items)
        case .notice(let notice): self.notice(notice)
        case .table(let table): self.table(table)
        case .chart(let chart): self.chart(chart)
        }
    }

    private mutating func list(_ items: [Phrase]) {
        let group = newGroup("L")
        let bullet = type.galley([Typesetter.Span("•", .quiet)], width: 12)
        for item in items {
            let galley = type.galley([Typesetter.Span(item, .body)], width: width - 14)
            var piece = PDFPiece(galley, "LBody", spaceBefore: 1.5)
            piece.parts[0].x = 14
            piece.parts.insert(PDFPiece.Part(galley: bullet, x: 2, y: 0, tag: "Lbl"), at: 0)
            (piece.tag, piece.group) = ("LI", group)
            append(piece)
        }
    }

    private mutating func notice(_ notice: PrintNotice) {
        let isUrgent = notice.kind == .danger
        let isFramed = isUrgent || notice.kind == .caution
        let afterHeading = pieces.last?.keepsWithNext == true
        let spans =
            [Typesetter.Span(notice.title, isUrgent ? .danger : .strong)]
            + notice.lines.map { Typesetter.Span($0, isFramed ? .body : .quiet) }
        let (edge, pad) = (isUrgent ? 20.0 : 16, 3.5)
        var piece = PDFPiece(type.galley(spans, width: width - edge - 12), "P", spaceBefore: afterHeading ? 2 : 7)
        piece.parts[0].x = edge
        piece.parts[0].y = pad
        piece.height += 2 * pad
        piece.decoration =
            switch notice.kind {
            case .danger: .frame(bar: 8, .danger, line: .danger, ground: .dangerGround)
            case .caution: .frame(bar: 5, .caution, line: .caution, ground: .cautionGround)
            case .absence: .frame(bar: 4, .grey, line: .rule, ground: .white)
            case .statement: .frame(bar: 4, .accent, line: .rule, ground: .white)
            }
        append(piece)
    }
}

extension PDFPiece {
    /// One galley.
    init(_ galley: Galley, _ tag: String, spaceBefore: Double) {
        parts = [Part(galley: galley, x: 0, y: 0, tag: tag)]
        height = galley.height
        self.spaceBefore = spaceBefore
    }
}
