import ClinicalRecord
import Gateway
import RecordPrint

/// One test: its newest value, where that lies, its course, and every value.
struct ResultPage: Sendable {
    let title: String
    let name: String
    let up: String
    let latest: Latest
    let line: (picture: NumberLine, caption: String)?
    let noRange: String
    let course: PrintChart?
    let rows: [[String]]
    /// The parts of a value that has several, each with a course of its own.
    let parts: [FactCard.Link]

    struct Latest: Sendable {
        var value: String
        var badge: FactCard.Badge?
        var date: String
        var change: String
        var early: String
        var panel: String
        var notes: [String]
        var origin: SourceNote

        var values: PageValues {
            PageValues([
                "value": value, "badge": badge.map { [$0.values] } ?? [], "date": date, "change": change,
                "early": early, "panel": panel, "notes": notes, "origin": [origin.values],
                "tone": badge?.tone.rawValue ?? "",
            ])
        }
    }

    var values: PageValues {
        PageValues([
            "title": title, "name": name, "up": up,
            "parts": parts.isEmpty ? [] : [PageValues(["links": parts.map(\.values)])], "latest": [latest.values],
            "noRange": noRange,
            "line": line.map { line in
                [PageValues(["picture": SafeMarkup.numberLine(line.picture), "caption": line.caption])]
            } ?? [],
            "course": course.map { chart in
                let picture = SafeMarkup.course(chart, id: "course")
                return [PageValues(["picture": picture, "caption": chart.summary.description])]
            } ?? [],
            "rows": rows.map { cells in
                Dictionary(uniqueKeysWithValues: zip(["date", "value", "mark", "range", "sources"], cells))
                    as PageValues
            },
        ])
    }
}

extension Scene {
    /// `nil` if there is no test of that key.
    func result(_ key: String) -> ResultPage? {
        guard let (isMeasurement, rows) = series.first(where: { LineKey.of($0.rows[0].test) == key }),
            let row = rows.first
        else { return nil }
        let (line, range) = (row.line, range(row.line))
        let picture = NumberLine(line)
        let isEarly = ["preliminary", "registered", "partial", "corrected", "amended"].contains(line.status)
        let unit = clean(ReadableUnit.spell(line.value.unit), limit: 40)
        let name = testName(row)
        return ResultPage(
            title: unit.isEmpty ? name : "\(name) (\(unit))",
            name: name,
            up: path(.results),
            latest: ResultPage.Latest(
                value: reading(line),
                badge: badge(line),
                date: testDate(line),
                change: change(rows),
                early: isEarly ? state(line.status) : "",
                panel: row.panel.isEmpty ? "" : texts("panel", ["name": clean(row.panel)]),
                notes: line.notes.map { clean($0) },
                origin: note(line.origin, .results, about: row.name)
            ),
            line: picture.map { ($0, caption(line, $0, range)) },
            noRange: range.isEmpty && !isMeasurement ? texts["noRange"] : "",
            course: PrintChart(rows, wording: wording),
            rows: rows.map { values($0.line) },
            parts: parts(of: line)
        )
    }

    private func parts(of line: ResultLine) -> [FactCard.Link] {
        let codes = Set(line.components.map(\.loinc))
        return series.filter { codes.contains($0.rows[0].line.loinc) && !$0.rows[0].line.loinc.isEmpty }.map { part in
            let href = path(.results, LineKey.of(part.rows[0].test))
            return FactCard.Link(href: href, label: testName(part.rows[0]))
        }
    }

    private func caption(_ line: ResultLine, _ picture: NumberLine, _ range: String) -> String {
        let told = range.isEmpty ? "\(line.low ?? "") – \(line.high ?? "")" : range
        return texts(picture.isInside ? "lineInside" : "lineOutside", ["value": reading(line), "range": told])
    }

    private func values(_ line: ResultLine) -> [String] {
        let mark = badge(line).map { "\($0.sign) \($0.word)" } ?? ""
        let sources = line.origin.sources.map { clean($0) }.joined(separator: ", ")
        let isInside = NumberLine(line)?.isInside ?? (line.interpretationCode == "N")
        return [
            testDate(line), reading(line), mark.isEmpty && isInside ? texts["inRange"] : mark, range(line), sources,
        ]
    }
}
