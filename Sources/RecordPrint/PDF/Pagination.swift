/// Which piece stands where on which page; pure, so that tests can set pages without type.
struct Pagination {
    /// What it has to know of a piece.
    struct Block {
        var height: Double
        var spaceBefore = 0.0
        var keepsWithNext = false
        /// The number of its table or list, and whether it is the header to repeat.
        var group: Int?
        var isHeader = false
        /// Whether it heads the rows below it, and is repeated under the header when they go on over the page.
        var isBand = false
    }

    /// A piece on a page.
    struct Placement: Equatable {
        var piece: Int
        var page: Int
        /// From the top of the body.
        var y: Double
        /// The part of the piece that is shown, if no page could hold it whole.
        var slice: Range<Double>?
    }

    private(set) var placements: [Placement] = []
    private(set) var pages = 1
    private let height: Double
    private var y = 0.0
    /// Whether the page holds nothing yet but what must stay with its successor.
    private var isFresh = true

    /// Sets blocks one below the other on pages of a height.
    init(_ blocks: [Block], height: Double) {
        self.height = height
        var headers: [Int: Int] = [:]
        var bands: [Int: Int] = [:]
        for index in blocks.indices {
            let block = blocks[index]
            let needed = (y > 0 ? block.spaceBefore : 0) + Self.chain(from: index, blocks)
            if !isFresh, y + min(needed, height) > height {
                turn()
                if let header = block.group.flatMap({ headers[$0] }) { repeatHeader(header, blocks[header]) }
                if !block.isBand, let band = block.group.flatMap({ bands[$0] }) { repeatHeader(band, blocks[band]) }
            }
            if let group = block.group, block.isHeader { headers[group] = index }
            if let group = block.group, block.isBand { bands[group] = index }
            place(index, block)
            isFresh = isFresh && block.keepsWithNext
        }
    }

    /// The height of a block and of those that must follow it on the same page.
    private static func chain(from index: Int, _ blocks: [Block]) -> Double {
        var (total, next) = (blocks[index].height, index)
        while blocks[next].keepsWithNext, next + 1 < blocks.count {
            next += 1
            total += blocks[next].spaceBefore + blocks[next].height
        }
        return total
    }

    private mutating func turn() {
        pages += 1
        y = 0
        isFresh = true
    }

    private mutating func repeatHeader(_ header: Int, _ block: Block) {
        guard block.height < height / 3 else { return }
        placements.append(Placement(piece: header, page: pages, y: y, slice: nil))
        y += block.height
    }

    /// A block that does not fit a fresh page is shown in slices.
    private mutating func place(_ index: Int, _ block: Block) {
        if y > 0 { y += block.spaceBefore }
        guard y + block.height > height else {
            placements.append(Placement(piece: index, page: pages, y: y, slice: nil))
            y += block.height
            return
        }
        var shown = 0.0
        while shown < block.height {
            // The last line of a slice may reach below its end, hence the room for one.
            let end = min(shown + max(height - y - Self.line, Self.line), block.height)
            placements.append(Placement(piece: index, page: pages, y: y, slice: shown..<end))
            y += end - shown + Self.line
            shown = end
            if shown < block.height { turn() }
        }
    }

    /// No line is higher, in points.
    private static let line = 32.0
}
