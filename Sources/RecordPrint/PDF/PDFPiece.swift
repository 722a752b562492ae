/// A part of a page that is not cut, unless no page could hold it: a heading, a paragraph, a row.
struct PDFPiece {
    /// Text at a place within the piece.
    struct Part {
        var galley: Galley
        var x: Double
        var y: Double
        /// The structure element around it: `P`, `TD`.
        var tag: String
    }

    /// What is drawn beside text.
    enum Decoration {
        case none
        /// A line at the foot.
        case rule(Double, Colour)
        /// A line at the foot, and a bar at the left that says danger.
        case urgentRow
        /// A pale ground.
        case ground
        /// A frame with a bar at its left.
        case frame(bar: Double, Colour, line: Colour, ground: Colour)
        /// A frame with a bar at its top.
        case banner
    }

    /// Rows of one table, items of one list.
    struct Group: Hashable {
        var id: Int
        var tag: String
    }

    /// An entry of the outline.
    struct Bookmark {
        var title: String
        var isDeep: Bool
    }

    var parts: [Part] = []
    var height = 0.0
    /// Left away at the top of a page.
    var spaceBefore = 0.0
    /// Whether it may not be the last of a page.
    var keepsWithNext = false
    /// The structure element around all parts: `TR`, `LI`; empty for none.
    var tag = ""
    var group: Group?
    /// Whether it is repeated when its group goes on over the page.
    var isHeader = false
    /// Whether it heads the rows below it, and is repeated with the header.
    var isBand = false
    var decoration = Decoration.none
    var bookmark: Bookmark?
    /// A picture below the top edge of the piece.
    var chart: (plan: ChartPlan, y: Double)?
}
