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

    @Test func `the newest value of a test stands for it beside those before, under the report it came with`() {
        let section = PrintSection.latestResults(Sample.family, Sample.edition(Sample.family), heading: "x")
        #expect(section.rows.map { "\($0[0].text)" } == ["Haemoglobin A1c", "Cholesterol", "Creatinine"])
        #expect(section.bands.map(\.description) == ["Diabetes check, 11 February 2026 (B)"])
        #expect(section.rows[0][1].text.description == "7.9 %")
        #expect(section.rows[0][1].flags.map(\.word.description) == ["High"])
        #expect(
            section.rows[0][3].details.map(\.description) == [
                "7.2 High (2 August 2025)", "6.8 High (20 November 2024)", "6.4 High (14 February 2024)",
            ]
        )
    }

    @Test func `tests beyond the limit are counted, and those that stand out are never cut`() {
        let section = PrintSection.latestResults(Sample.family, Sample.edition(Sample.family), heading: "x", limit: 1)
        #expect(section.rows.map { "\($0[0].text)" } == ["Haemoglobin A1c", "Creatinine"])
        let count = Phrase(Wording.english.sentences.moreResults, ["count": "1", "title": "Test results"])
        #expect(section.blocks.last == .paragraph(count))
    }

    @Test func `a blood pressure prints as a pair`() {
        let rows = PrintSection.vitals(Sample.vitals, Sample.edition(Sample.family))?.rows
        #expect(rows?.first?.map { "\($0.text)" } == ["Blood pressure", "142/88 mmHg", "11 February 2026", "C"])
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
        let charts = try #require(PrintSection.trends(Sample.family, Sample.edition(Sample.family))).blocks
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

    @Test func `a test alone in its report stands under the day`() throws {
        var summary = Sample.family
        summary.results = [Sample.panel("2026-02-11", ["7.9", "182", "1.50"])]
        summary.results[0].lines.removeLast(2)
        let section = PrintSection.latestResults(summary, Sample.edition(summary), heading: "x")
        #expect(section.bands.map(\.description) == ["11 February 2026 (B)"])
    }

    @Test func `values before the third are counted`() {
        var row = ResultRow(name: "a", line: line("1"))
        row.earlier = ["2", "3", "4", "5"].map { line($0) }
        let cell = row.earlierCell(Sample.edition(Sample.family))
        #expect(cell.details.map(\.description) == ["2 (not recorded)", "3 (not recorded)", "and 2 more"])
    }

    @Test func `one measurement in two spellings of its unit is one course`() {
        var other = line("90")
        (other.value.unit, other.value.unitCode) = ("mmHg", "mm[Hg]")
        var same = line("91")
        (same.value.unit, same.value.unitCode) = ("mmHg", "")
        let rows = [ResultRow(name: "a", line: other), ResultRow(name: "a", line: same)]
        #expect(ResultRow.series(rows).map(\.count) == [2])
    }

    @Test func `a report in words is told, and those beyond the limit are counted`() {
        var summary = RecordSummary()
        summary.results = ["Chest X-ray", "Echo"].map { title in
            var group = ResultGroup()
            (group.title, group.conclusion, group.date) = (title, "Normal", "2026-01-02")
            return group
        }
        let section = PrintSection.reports(summary, Sample.edition(summary), limit: 1)
        let rest = "1 more reports are in the record; the document “Test results” shows all."
        #expect(
            section?.blocks == [
                .list([
                    Phrase(
                        [Phrase([.data("Chest X-ray"), "(2 January 2026)"], separator: " "), .data("Normal")],
                        separator: ": "
                    )
                ]),
                .paragraph(Phrase(rest)),
            ]
        )
    }

    @Test(arguments: [
        ("m[IU]/L", "mIU/L"), ("10*3/uL", "×10³/µL"), ("mm[Hg]", "mmHg"), ("Cel", "°C"), ("kg/m2", "kg/m²"),
        ("{cells}/[HPF]", "cells/field"), ("mg/dL", "mg/dL"), ("10*x", "10*x"), ("/min", "/min"), ("ug/mL", "µg/mL"),
        ("[arb'U]", "[arb'U]"), ("", ""),
    ])
    func `units read as people write them, and what is not known stays`(_ unit: String, _ printed: String) {
        #expect(ReadableUnit.spell(unit) == printed)
    }

    @Test(arguments: [
        ("Test: Potassium; Date: 23 Apr 2026; Result: 4.3 mmol/L; Reference range: 3.5-5.1; Flag: Normal", ""),
        ("Test: Potassium; Result: 4.3 mmol/L; Comment: haemolysed", "Comment: haemolysed"),
        ("Test: Potassium; Result: 4.4 mmol/L", "Result: 4.4 mmol/L"), ("Repeat in a week", "Repeat in a week"),
        ("Potassium LOINC: 2823-3 4.3 Normal N 04/23/26 08:15", ""), ("Potassium 04/22/26", "Potassium 04/22/26"),
    ])
    func `a remark that repeats the row is left away, and anything new in it stays`(_ note: String, _ new: String) {
        let told = ["Potassium", "2823-3", "4.3 mmol/L", "3.5-5.1 mmol/L"]
        #expect(NewWords.of(note, beside: told, dates: ["2026-04-23T08:15:00-04:00"], .english) == new)
    }
}
