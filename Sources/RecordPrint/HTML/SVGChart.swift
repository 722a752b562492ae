/// Draws a chart as SVG: classes and presentation attributes only, no script, nothing from elsewhere.
package struct SVGChart {
    /// Unique on the page; title and description are named by it.
    let id: String

    func write(_ chart: PrintChart, into html: inout HTMLWriter) {
        html.markup("<figure>\n<figcaption>")
        html.phrase(chart.title)
        if !chart.unit.isEmpty {
            html.markup(" <span class=\"unit\">")
            html.phrase(chart.unit)
            html.markup("</span>")
        }
        html.markup("</figcaption>\n")
        draw(chart, width: 360, height: 150, &html)
        html.markup("<p class=\"summary\">")
        html.phrase(chart.summary)
        html.markup("</p>\n</figure>\n")
    }

    /// The picture alone, for a page that says the same in words and in a table.
    ///
    /// - Parameters:
    ///   - chart: What is drawn.
    ///   - id: Unique on the page.
    /// - Returns: An `svg` element.
    package static func picture(_ chart: PrintChart, id: String) -> String {
        var html = HTMLWriter()
        SVGChart(id: id).draw(chart, width: 360, height: 190, &html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private func draw(_ chart: PrintChart, width: Double, height: Double, _ html: inout HTMLWriter) {
        let plan = ChartPlan(chart, width: width, height: height)
        html.markup("<svg viewBox=\"0 0 ")
        html.number(plan.width)
        html.markup(" ")
        html.number(plan.height)
        html.markup("\" role=\"img\" aria-labelledby=\"")
        html.text("\(id)-t \(id)-d")
        html.markup("\">\n<title id=\"")
        html.text("\(id)-t")
        html.markup("\">")
        html.text("\(chart.title)")
        html.markup("</title>\n<desc id=\"")
        html.text("\(id)-d")
        html.markup("\">")
        html.text("\(chart.summary)")
        html.markup("</desc>\n")
        draw(plan, &html)
        html.markup("</svg>\n")
    }

    private func draw(_ plan: ChartPlan, _ html: inout HTMLWriter) {
        for band in plan.bands {
            html.markup("<rect class=\"band\"")
            attribute("x", band.left, &html)
            attribute("y", band.top, &html)
            attribute("width", max(band.right - band.left, 0), &html)
            attribute("height", max(band.bottom - band.top, 0), &html)
            html.markup("/>\n")
        }
        for tick in plan.valueTicks {
            line(ChartPlan.left, tick.at, plan.width - ChartPlan.right, tick.at, "grid", &html)
            label(tick.label, ChartPlan.left - 6, tick.at + 3.5, "end", &html)
        }
        for tick in plan.dateTicks { label(tick.label, tick.at, plan.height - 7, "middle", &html) }
        html.markup("<polyline class=\"course\" fill=\"none\" points=\"")
        for marker in plan.markers {
            html.number(marker.x)
            html.markup(",")
            html.number(marker.y)
            html.markup(" ")
        }
        html.markup("\"/>\n")
        for marker in plan.markers { self.marker(marker, &html) }
    }

    private func marker(_ marker: ChartPlan.Marker, _ html: inout HTMLWriter) {
        if marker.halfSpan > 4 {
            line(marker.x - marker.halfSpan, marker.y, marker.x + marker.halfSpan, marker.y, "span", &html)
        }
        html.markup("<path class=\"")
        html.markup(marker.isOpen ? "open" : marker.shape == .circle ? "inside" : "outside")
        html.markup("\" d=\"")
        let (x, y) = (marker.x, marker.y)
        switch marker.shape {
        case .circle:
            path(&html, x - 3.5, y, "a3.5,3.5 0 1 0 7,0a3.5,3.5 0 1 0 -7,0z")
        case .up: path(&html, x, y - 5, "l5,9h-10z")
        case .down: path(&html, x, y + 5, "l5,-9h-10z")
        case .diamond: path(&html, x, y - 5, "l5,5l-5,5l-5,-5z")
        }
        html.markup("\"/>\n")
        if !marker.label.isEmpty { label(marker.label, x, y - 8, "middle", &html) }
    }

    private func path(_ html: inout HTMLWriter, _ x: Double, _ y: Double, _ rest: StaticString) {
        html.markup("M")
        html.number(x)
        html.markup(",")
        html.number(y)
        html.markup(rest)
    }

    private func line(
        _ x1: Double,
        _ y1: Double,
        _ x2: Double,
        _ y2: Double,
        _ name: StaticString,
        _ html: inout HTMLWriter
    ) {
        html.markup("<line class=\"")
        html.markup(name)
        html.markup("\"")
        attribute("x1", x1, &html)
        attribute("y1", y1, &html)
        attribute("x2", x2, &html)
        attribute("y2", y2, &html)
        html.markup("/>\n")
    }

    private func label(_ text: String, _ x: Double, _ y: Double, _ anchor: StaticString, _ html: inout HTMLWriter) {
        html.markup("<text text-anchor=\"")
        html.markup(anchor)
        html.markup("\"")
        attribute("x", x, &html)
        attribute("y", y, &html)
        html.markup(">")
        html.text(text)
        html.markup("</text>\n")
    }

    private func attribute(_ name: StaticString, _ value: Double, _ html: inout HTMLWriter) {
        html.markup(" ")
        html.markup(name)
        html.markup("=\"")
        html.number(value)
        html.markup("\"")
    }
}
