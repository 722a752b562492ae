/// Draws pieces on pages, each inside its structure element.
struct PDFPress {
    /// The margins, in points.
    static let (side, head, foot) = (42.0, 44.0, 42.0)

    let canvas: Canvas
    let type: Typesetter
    let document: PrintDocument
    let paper: Paper

    /// The part of a page that holds the document.
    static func body(_ paper: Paper) -> (width: Double, height: Double) {
        (paper.size.width - 2 * side, paper.size.height - head - foot)
    }

    func print(_ pieces: [PDFPiece]) {
        let blocks = pieces.map { piece in
            Pagination.Block(
                height: piece.height,
                spaceBefore: piece.spaceBefore,
                keepsWithNext: piece.keepsWithNext,
                group: piece.group?.id,
                isHeader: piece.isHeader,
                isBand: piece.isBand
            )
        }
        let plan = Pagination(blocks, height: Self.body(paper).height)
        // A PDF counts as tagged only if everything lies within one Document.
        canvas.begin("Document")
        var next = plan.placements[...]
        for page in 1...plan.pages {
            furniture(page, of: plan.pages)
            let here = next.prefix { $0.page == page }
            draw(here, pieces)
            next = next.dropFirst(here.count)
            if page == plan.pages { canvas.end("Document") }
            canvas.endPage()
        }
        bookmarks(plan, pieces)
    }

    private func draw(_ placements: ArraySlice<Pagination.Placement>, _ pieces: [PDFPiece]) {
        var open: PDFPiece.Group?
        for placement in placements {
            let piece = pieces[placement.piece]
            if piece.group != open {
                if let open { canvas.end(open.tag) }
                if let group = piece.group { canvas.begin(group.tag) }
                open = piece.group
            }
            draw(piece, placement)
        }
        if let open { canvas.end(open.tag) }
    }

    private func draw(_ piece: PDFPiece, _ placement: Pagination.Placement) {
        let y = Self.head + placement.y
        let shown = placement.slice ?? 0..<piece.height
        if !piece.tag.isEmpty { canvas.begin(piece.tag) }
        decorate(piece.decoration, y: y, height: shown.upperBound - shown.lowerBound)
        for part in piece.parts {
            canvas.tagged(part.tag) {
                canvas.use(.ink)
                if placement.slice == nil {
                    part.galley.draw(on: canvas, x: Self.side + part.x, y: y + part.y)
                } else {
                    let lines = shown.lowerBound - part.y..<shown.upperBound - part.y
                    part.galley.draw(on: canvas, x: Self.side + part.x, y: y + part.y - shown.lowerBound, lines: lines)
                }
            }
        }
        if let chart = piece.chart {
            canvas.tagged("Figure") { PDFChart(canvas, type).draw(chart.plan, x: Self.side, y: y + chart.y) }
        }
        if !piece.tag.isEmpty { canvas.end(piece.tag) }
    }

    private func decorate(_ decoration: PDFPiece.Decoration, y: Double, height: Double) {
        let width = Self.body(paper).width
        let (left, right) = (Self.side, Self.side + width)
        switch decoration {
        case .none: break
        case .rule(let weight, let colour):
            canvas.fill(x: left, y: y + height - weight, width: width, height: weight, colour)
        case .urgentRow:
            canvas.fill(x: left, y: y + height - 0.5, width: width, height: 0.5, .rule)
            canvas.fill(x: left - 7, y: y + 1.5, width: 3.5, height: height - 3.5, .danger)
        case .ground: canvas.fill(x: left, y: y, width: width, height: height, .pale)
        case .frame(let bar, let edge, let line, let ground):
            canvas.fill(x: left, y: y, width: width, height: height, ground)
            let corners = [(left, y), (right, y), (right, y + height), (left, y + height), (left, y)]
            canvas.path(corners.map { (x: $0.0, y: $0.1) }, line, stroke: 0.6)
            canvas.fill(x: left, y: y - 0.3, width: bar, height: height + 0.6, edge)
        case .banner:
            let corners = [(left, y), (right, y), (right, y + height), (left, y + height), (left, y)]
            canvas.path(corners.map { (x: $0.0, y: $0.1) }, .rule, stroke: 0.8)
            canvas.fill(x: left - 0.4, y: y, width: width + 0.8, height: 3.5, .accent)
        }
    }

    /// Name and birth date above every page; title, time of printing and page number below.
    private func furniture(_ page: Int, of pages: Int) {
        let width = Self.body(paper).width
        let label = type.galley([Typesetter.Span(document.pageLabel(page, of: pages), .furniture)], width: width / 4)
        let name = type.galley([Typesetter.Span(document.running, .furniture)], width: width)
        let foot = Phrase([Phrase(document.title), document.printedOn], separator: ". ")
        let title = type.galley([Typesetter.Span(foot, .furniture)], width: width * 0.75)
        let low = paper.size.height - Self.foot + 12
        canvas.tagged("Private") {
            canvas.use(.quiet)
            name.draw(on: canvas, x: Self.side, y: 23)
            title.draw(on: canvas, x: Self.side, y: low)
            label.draw(on: canvas, x: Self.side + width - label.width, y: low)
        }
    }

    private func bookmarks(_ plan: Pagination, _ pieces: [PDFPiece]) {
        var (parent, done): (Int32, Set<Int>) = (0, [])
        for placement in plan.placements where done.insert(placement.piece).inserted {
            guard let mark = pieces[placement.piece].bookmark else { continue }
            let y = Self.head + placement.y
            let item = canvas.bookmark(mark.title, under: mark.isDeep ? parent : 0, page: placement.page, y: y)
            if !mark.isDeep { parent = item }
        }
    }
}
