import Testing

@testable import RecordPrint

@Suite struct ChartPlanTests {
    private func chart(_ values: [(day: Double, value: Double)], low: Double? = nil, high: Double? = nil) -> PrintChart
    {
        PrintChart(
            title: "t",
            unit: "u",
            summary: "s",
            points: values.map {
                PrintChart.Point(
                    day: $0.day,
                    span: 0,
                    value: $0.value,
                    label: "\($0.value)",
                    date: "1 May 2026",
                    low: low,
                    high: high,
                    mark: nil,
                    isOpen: false
                )
            }
        )
    }

    @Test func `the time axis is true to time`() {
        let xs = ChartPlan(chart([(0, 1), (10, 2), (40, 3)]), width: 400, height: 150).markers.map(\.x)
        #expect(abs((xs[1] - xs[0]) * 4 - (xs[2] - xs[0])) < 0.001)
    }

    @Test(arguments: [
        [(0.0, 5.0), (0.0, 5.0)], [(0, 0), (1, 0)], [(0, -1e11), (1, 1e11)], [(0, 1e-9), (1, 2e-9)],
        [(-1e6, 1), (1e6, 2)],
    ])
    func `everything lies inside the picture`(_ values: [(Double, Double)]) {
        let plan = ChartPlan(chart(values.map { (day: $0.0, value: $0.1) }, low: 1, high: 2), width: 400, height: 150)
        for marker in plan.markers {
            #expect((0...400).contains(marker.x))
            #expect((0...150).contains(marker.y))
        }
        for band in plan.bands { #expect(band.left <= band.right && band.top <= band.bottom) }
        #expect(plan.valueTicks.allSatisfy { (0...150).contains($0.at) })
    }

    @Test func `the expected range changes half-way to the next value`() {
        var chart = chart([(0, 5), (10, 6)], low: 4, high: 5)
        chart.points[1].low = nil
        chart.points[1].high = nil
        let plan = ChartPlan(chart, width: 400, height: 150)
        #expect(plan.bands.count == 1)
        #expect(plan.bands[0].right == (plan.markers[0].x + plan.markers[1].x) / 2)
    }

    @Test func `labels of dates do not touch`() {
        let plan = ChartPlan(chart((0..<30).map { (Double($0), 1) }), width: 400, height: 150)
        let ats = plan.dateTicks.map(\.at).sorted()
        #expect(zip(ats, ats.dropFirst()).allSatisfy { $1 - $0 > 60 })
    }

    @Test(arguments: [
        (1.5, 2, false, "1.5"), (1.5, 2, true, "1.50"), (-0.04, 1, false, "0"), (-2.25, 1, false, "−2.3"),
        (7, 0, true, "7"),
        (1.05, 2, false, "1.05"), (.infinity, 1, false, ""),
    ])
    func `numbers of an axis are the same in every locale`(_ v: Double, _ decimals: Int, _ keeps: Bool, _ text: String)
    {
        #expect(FixedDecimal.spell(v, decimals: decimals, keepsZeros: keeps) == text)
    }
}
