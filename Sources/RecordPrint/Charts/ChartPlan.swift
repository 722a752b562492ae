/// Where everything in a chart stands, so that HTML and PDF draw the same picture.
///
/// Units are points, y grows downward. Pure: no clock, no locale, same input, same plan. The time axis is true to
/// time; the value axis spans data and ranges and need not start at zero.
struct ChartPlan {
    /// A marker at one measurement.
    struct Marker {
        enum Shape { case circle, up, down, diamond }

        var x: Double
        var y: Double
        /// Half the span of a partial date, in points; the marker gets whiskers.
        var halfSpan: Double
        var shape: Shape
        var isOpen: Bool
        var label: String
    }

    /// A labelled place on an axis.
    struct Tick {
        var at: Double
        var label: String
    }

    /// The expected range around one measurement.
    struct Band {
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double
    }

    static let (left, right, top, bottom) = (48.0, 24.0, 16.0, 26.0)

    let width: Double
    let height: Double
    let bands: [Band]
    let valueTicks: [Tick]
    let dateTicks: [Tick]
    let markers: [Marker]

    init(_ chart: PrintChart, width: Double, height: Double) {
        let (width, height) = (max(width, 160), max(height, 80))
        let (first, last) = (chart.points.first?.day ?? 0, chart.points.last?.day ?? 0)
        let days = max(last - first, 1e-6)
        let scale = ValueScale(chart.points)
        let plot = (width: width - Self.left - Self.right, height: height - Self.top - Self.bottom)
        func x(_ day: Double) -> Double {
            first == last ? Self.left + plot.width / 2 : Self.left + 26 + (plot.width - 42) * (day - first) / days
        }
        func y(_ value: Double) -> Double {
            Self.top + plot.height * (scale.high - min(max(value, scale.low), scale.high)) / (scale.high - scale.low)
        }
        self.width = width
        self.height = height
        let places = chart.points.map { (x: x($0.day), y: y($0.value)) }
        let told = Self.told(places, most: chart.points.count <= 8 ? 8 : 1)
        markers = chart.points.enumerated().map { index, point in
            let half = min((plot.width - 42) * point.span / days / 2, plot.width / 2)
            return Marker(
                x: min(x(point.day) + half, width - Self.right),
                y: y(point.value),
                halfSpan: half,
                shape: point.mark.shape,
                isOpen: point.isOpen,
                label: told.contains(index) ? point.label : ""
            )
        }
        bands = Self.bands(chart.points, markers.map(\.x), end: width - Self.right, y: y, scale: scale)
        valueTicks = scale.ticks.map { Tick(at: y($0), label: scale.spell($0)) }
        dateTicks = Self.dates(chart.points, markers.map(\.x), width: width)
    }

    /// The points whose value is written beside them, from the newest back, as far as the numbers do not touch.
    private static func told(_ places: [(x: Double, y: Double)], most: Int) -> Set<Int> {
        var told: Set<Int> = []
        for index in places.indices.reversed() where told.count < most {
            let (x, y) = places[index]
            let touches = told.contains { abs(places[$0].x - x) < 26 && abs(places[$0].y - y) < 13 }
            if !touches { told.insert(index) }
        }
        return told
    }

    /// Each range reaches half-way to the next measurement, because laboratories change their ranges.
    private static func bands(
        _ points: [PrintChart.Point],
        _ xs: [Double],
        end: Double,
        y: (Double) -> Double,
        scale: ValueScale
    ) -> [Band] {
        points.indices.compactMap { index in
            let point = points[index]
            guard point.low != nil || point.high != nil else { return nil }
            return Band(
                left: index == 0 ? left : (xs[index - 1] + xs[index]) / 2,
                right: index == xs.count - 1 ? end : (xs[index] + xs[index + 1]) / 2,
                top: y(point.high ?? scale.high),
                bottom: y(point.low ?? scale.low)
            )
        }
    }

    /// Dates of measurements, from the newest back, where there is room.
    private static func dates(_ points: [PrintChart.Point], _ xs: [Double], width: Double) -> [Tick] {
        var (ticks, free): ([Tick], Double) = ([], width)
        for index in points.indices.reversed() {
            let label = points[index].date.description
            let half = Double(label.unicodeScalars.count) * 3.3
            let at = min(max(xs[index], half + 2), width - half - 2)
            if at + half > free { continue }
            ticks.append(Tick(at: at, label: label))
            free = at - half - 14
        }
        return ticks
    }
}

extension PrintMark? {
    fileprivate var shape: ChartPlan.Marker.Shape {
        switch self {
        case .high: .up
        case .low: .down
        case .outside, .danger: .diamond
        case nil: .circle
        }
    }
}
