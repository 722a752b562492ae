import ClinicalRecord
import Testing

@testable import RecordPrint

@Suite struct ResultTests {
    private func line(_ number: String, low: String? = nil, high: String? = nil, range: String = "") -> ResultLine {
        var line = Sample.result("Test", number, "mmol/L", low: low, high: high)
        line.referenceRange = range
        return line
    }

    @Test func `what the laboratory said goes before a comparison`() {
        var high = line("1", low: "0", high: "2")
        high.interpretationCode = "HH"
        #expect(high.flag(.english) == PrintTable.Flag(.high, "Critically high"))
        var normal = line("3", low: "0", high: "2")
        normal.interpretationCode = "N"
        #expect(normal.flag(.english) == nil)
    }

    @Test(arguments: [("5.2", "Above range"), ("3.4", "Below range"), ("5.1", nil), ("3.5", nil)])
    func `without a flag the value is compared with the range`(_ number: String, _ word: String?) {
        #expect(line(number, low: "3.5", high: "5.1").flag(.english)?.word.description == word)
    }

    @Test(arguments: ["nan", "inf", "1e999", "0x10", "abc", ""])
    func `what is no number is not compared`(_ number: String) {
        var line = line(number, low: "3.5", high: "5.1")
        line.value.number = number.isEmpty ? nil : number
        #expect(PrintChart([ResultRow(name: "a", line: line)], wording: .english) == nil)
        if number != "0x10" { #expect(line.flag(.english) == nil) }
    }

    @Test func `a bound is not compared`() {
        var bound = line("5", low: "6", high: "7")
        bound.value.comparator = "<"
        #expect(bound.flag(.english) == nil)
    }

    @Test(
        arguments: [
            ("< 150", nil, 150.0), ("<=5.6 %", nil, 5.6), ("> 60 mL/min", 60, nil), ("3.5 - 5.1 mmol/L", 3.5, 5.1),
            ("3.5–5.1", 3.5, 5.1), ("negative", nil, nil), ("5 - 3", nil, nil), ("", nil, nil),
        ] as [(String, Double?, Double?)]
    )
    func `a range in words is read if it is plain`(_ text: String, _ low: Double?, _ high: Double?) {
        let bounds = line("1", range: text).bounds
        #expect(bounds.low == low)
        #expect(bounds.high == high)
    }

    @Test func `the newest value of a test stands for it and names the one before`() {
        let section = PrintSection.latestResults(Sample.family, heading: "x", limit: 40, wording: .english)
        #expect(section.rows.map { "\($0[0].text)" } == ["Haemoglobin A1c", "Creatinine", "Cholesterol"])
        #expect(section.rows[0][1].text.description == "7.9 %")
        #expect(section.rows[0][1].details.map(\.description) == ["before: 7.2 % (2 August 2025)"])
    }

    @Test func `tests beyond the limit are counted`() {
        let section = PrintSection.latestResults(Sample.family, heading: "x", limit: 1, wording: .english)
        #expect(section.rows.count == 1)
        let count = Phrase(Wording.english.sentences.moreResults, ["count": "2", "title": "Test results"])
        #expect(section.blocks.last == .paragraph(count))
    }

    @Test func `a blood pressure prints as a pair`() {
        let rows = PrintSection.vitals(Sample.vitals, wording: .english)?.rows
        #expect(
            rows?.first?.map { "\($0.text)" } == ["Blood pressure", "142/88 mmHg", "11 February 2026", "North Clinic"]
        )
    }

    @Test func `a course needs two dated numbers`() {
        var undated = line("5")
        undated.date = nil
        var dated = line("6")
        dated.date = "2026-01-01"
        let rows = [ResultRow(name: "a", line: undated), ResultRow(name: "a", line: dated)]
        #expect(PrintChart(rows, wording: .english) == nil)
        #expect(PrintChart([rows[1], rows[1]], wording: .english)?.points.count == 2)
    }

    @Test func `another unit is another course`() {
        var other = line("90")
        (other.value.unit, other.value.unitCode) = ("mg/dL", "mg/dL")
        let rows = [ResultRow(name: "a", line: line("5")), ResultRow(name: "a", line: other)]
        #expect(ResultRow.series(rows).map(\.count) == [1, 1])
    }

    @Test func `the sentence beside a course says what it shows`() throws {
        let charts = try #require(PrintSection.trends(Sample.family, wording: .english)).blocks
        guard case .chart(let chart) = charts[0] else {
            Issue.record("no chart")
            return
        }
        #expect(
            chart.summary.description == """
                4 values from 14 February 2024 to 11 February 2026: first 6.4 %, last 7.9 %, lowest 6.4 %, \
                highest 7.9 %. The shaded band is the expected range the laboratory gave.
                """
        )
    }
}
