import ClinicalRecord
import Testing

@testable import RecordPrint

@Suite struct NumberLineTests {
    private func line(
        _ number: String?,
        low: String? = nil,
        high: String? = nil,
        _ comparator: String = ""
    ) -> ResultLine {
        var line = ResultLine()
        line.value.number = number
        line.value.comparator = comparator
        line.value.text = number ?? ""
        (line.low, line.high) = (low, high)
        return line
    }

    @Test func `a value stands where it lies, and the ends of the range keep their spelling`() throws {
        let drawn = try #require(NumberLine(line("6.80", low: "4.00", high: "5.6")))
        #expect(!drawn.isInside)
        #expect(drawn.x(drawn.value) > drawn.x(5.6))
        #expect(drawn.from < 4 && drawn.to > 6.8)
        let picture = SVGNumberLine.picture(drawn)
        #expect(picture.contains(">4.00</text>") && picture.contains(">5.6</text>") && picture.contains(">6.80</text>"))
        #expect(picture.contains("aria-hidden"))
        #expect(!picture.contains("style="))
        #expect(picture == SVGNumberLine.picture(drawn), "the same each time")
        #expect(NumberLine(line("4.00", low: "4.00", high: "5.6"))?.isInside == true)
    }

    @Test func `without a number or a range, and for a bound, nothing is drawn`() {
        #expect(NumberLine(line(nil, low: "4", high: "5")) == nil)
        #expect(NumberLine(line("4.5")) == nil)
        #expect(NumberLine(line("4.5", low: "4", high: "5", "<")) == nil)
        #expect(NumberLine(line("1e300", low: "4", high: "5")) == nil)
    }

    @Test func `a range that is open at one end is drawn to the end of the line`() throws {
        let drawn = try #require(NumberLine(line("105", high: "100")))
        #expect(drawn.low == nil && !drawn.isInside)
        #expect(drawn.from >= 0, "what cannot be negative has no negative axis")
        #expect(NumberLine(line("99", high: "100"))?.isInside == true)
    }

    @Test func `a small course is true to time and stays inside its picture`() throws {
        let rows = [("2024-01-01", "5"), ("2024-01-02", "7"), ("2026-01-01", "6")].map { day, number in
            var line = line(number)
            line.date = day
            return ResultRow(name: "A", line: line)
        }
        let chart = try #require(PrintChart(rows, wording: .english))
        let picture = SVGSparkline.picture(chart)
        let points = try #require(picture.firstMatch(of: /points="([^"]*)"/)?.1).split(separator: " ").map { point in
            point.split(separator: ",").compactMap { Double($0) }
        }
        #expect(points.count == 3)
        #expect(points[1][0] - points[0][0] < 1, "a day is not half of two years")
        #expect(points.allSatisfy { (0...96).contains($0[0]) && (0...28).contains($0[1]) })
        #expect(points[1][1] < points[2][1] && points[2][1] < points[0][1])
    }

    @Test func `the upper value of a blood pressure goes first, whatever was sent first`() {
        var vital = VitalLine()
        vital.value.text = "80/120 mm[Hg]"
        vital.components = [("8462-4", "80"), ("8480-6", "120")].map { code, number in
            var part = line(number)
            part.loinc = code
            part.value.unit = "mm[Hg]"
            return part
        }
        #expect(vital.result.value.text == "120/80 mm[Hg]")
    }
}
