/// Draws the course of a value as a small line beside its text: true to time, without axes or words.
package enum SVGSparkline {
    private static let (width, height, edge) = (96.0, 28.0, 4.0)
    /// More points than this are a smear at this size.
    private static let most = 24

    /// - Returns: An `svg` element that screen readers pass over.
    package static func picture(_ chart: PrintChart) -> String {
        let points = chart.points.suffix(most)
        var html = HTMLWriter()
        html.markup("<svg class=\"spark\" viewBox=\"0 0 96 28\" aria-hidden=\"true\" focusable=\"false\">")
        html.markup("<polyline fill=\"none\" points=\"")
        var last = (x: 0.0, y: 0.0)
        for point in points {
            last = place(point, among: points)
            html.number(last.x)
            html.markup(",")
            html.number(last.y)
            html.markup(" ")
        }
        html.markup("\"/><circle r=\"3\" cx=\"")
        html.number(last.x)
        html.markup("\" cy=\"")
        html.number(last.y)
        html.markup("\"/></svg>")
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private static func place(
        _ point: PrintChart.Point,
        among points: ArraySlice<PrintChart.Point>
    ) -> (x: Double, y: Double) {
        let (days, values) = (points.map(\.day), points.map(\.value))
        let (first, last) = (days.min() ?? 0, days.max() ?? 0)
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        let x = last > first ? (point.day - first) / (last - first) : 1
        let y = high > low ? (high - point.value) / (high - low) : 0.5
        return (edge + (width - 2 * edge) * x, edge + (height - 2 * edge) * y)
    }
}
