/// Draws a chart; the twin of ``SVGChart``.
struct PDFChart {
    private let canvas: Canvas
    private let type: Typesetter

    init(_ canvas: Canvas, _ type: Typesetter) { (self.canvas, self.type) = (canvas, type) }

    func draw(_ plan: ChartPlan, x: Double, y: Double) {
        for band in plan.bands {
            let (width, height) = (max(band.right - band.left, 0), max(band.bottom - band.top, 0))
            canvas.fill(x: x + band.left, y: y + band.top, width: width, height: height, .band)
        }
        for tick in plan.valueTicks {
            let ends = [(x: x + ChartPlan.left, y: y + tick.at), (x: x + plan.width - ChartPlan.right, y: y + tick.at)]
            canvas.path(ends, .rule, stroke: 0.5)
            label(tick.label, x: x + ChartPlan.left - 6, y: y + tick.at - 6, share: 1)
        }
        for tick in plan.dateTicks { label(tick.label, x: x + tick.at, y: y + plan.height - 16, share: 0.5) }
        canvas.path(plan.markers.map { (x: x + $0.x, y: y + $0.y) }, .accent, stroke: 1.2)
        for marker in plan.markers { self.marker(marker, x: x + marker.x, y: y + marker.y) }
    }

    private func marker(_ marker: ChartPlan.Marker, x: Double, y: Double) {
        if marker.halfSpan > 4 {
            canvas.path([(x: x - marker.halfSpan, y: y), (x: x + marker.halfSpan, y: y)], .accent, stroke: 0.8)
        }
        let colour: Colour = marker.shape == .circle ? .accent : .outside
        switch marker.shape {
        case .circle:
            canvas.circle(x: x, y: y, radius: 3, marker.isOpen ? .white : colour)
            if marker.isOpen { canvas.circle(x: x, y: y, radius: 3, colour, stroke: 1.2) }
        case .up: canvas.path([(x: x, y: y - 4.5), (x: x + 4.5, y: y + 3.6), (x: x - 4.5, y: y + 3.6)], colour)
        case .down: canvas.path([(x: x, y: y + 4.5), (x: x + 4.5, y: y - 3.6), (x: x - 4.5, y: y - 3.6)], colour)
        case .diamond:
            canvas.path([(x: x, y: y - 4.5), (x: x + 4.5, y: y), (x: x, y: y + 4.5), (x: x - 4.5, y: y)], colour)
        }
        if !marker.label.isEmpty { label(marker.label, x: x, y: y - 18, share: 0.5) }
    }

    /// Writes a text of which a share lies left of `x`.
    private func label(_ text: String, x: Double, y: Double, share: Double) {
        let galley = type.galley([Typesetter.Span(text, .furniture)], width: 160)
        galley.draw(on: canvas, x: x - galley.width * share, y: y)
    }
}
