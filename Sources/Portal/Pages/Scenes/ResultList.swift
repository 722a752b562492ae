import ClinicalRecord
import Gateway
import RecordPrint

/// The newest value of each test.
struct ResultList: Sendable {
    struct Test: Sendable {
        let name: String
        let href: String
        let value: String
        let badge: FactCard.Badge?
        let date: String
        let range: String
        let course: PrintChart?

        var values: PageValues {
            PageValues([
                "name": name, "href": href, "value": value, "date": date, "range": range,
                "badge": badge.map { [$0.values] } ?? [], "tone": badge?.tone.rawValue ?? "",
                "picture": course.map { SafeMarkup.sparkline($0) as Any } ?? "",
            ])
        }
    }

    let title: String
    let notices: [FactPage.Notice]
    let groups: [(heading: String, tests: [Test])]
    let reports: [FactCard]
    /// The addresses of the page without and with its filter.
    let (all, outside): (String, String)
    let showsOutside: Bool

    var values: PageValues {
        let filter = PageValues(["all": all, "outside": outside, "isOutside": showsOutside])
        return PageValues([
            "title": title, "notices": notices.map(\.values), "filter": filter,
            "groups": groups.map { group in
                PageValues(["heading": group.heading, "tests": group.tests.map(\.values)])
            },
            "reports": reports.isEmpty ? [] : [PageValues(["cards": reports.map(\.values)])],
        ])
    }
}

extension Scene {
    func results(onlyOutside: Bool) -> ResultList {
        let series = series
        func tests(_ isMeasurement: Bool) -> [ResultList.Test] {
            series.filter { $0.isMeasurement == isMeasurement && !isPressurePart($0.rows[0]) }
                .map { test($0.rows, course: PrintChart(upper(of: $0.rows, series), wording: wording)) }
                .filter { !onlyOutside || $0.badge != nil }
        }
        let groups = [(texts["laboratory"], tests(false)), (texts["measurements"], tests(true))]
            .filter { !$0.1.isEmpty }
        var notices = absence(.results, isEmpty: series.isEmpty && summary.results.isEmpty)
        if onlyOutside, groups.isEmpty {
            notices = [FactPage.Notice(tone: .quiet, title: texts["noneOutside"])]
        }
        return ResultList(
            title: texts["results"],
            notices: notices,
            groups: groups,
            reports: onlyOutside ? [] : reports,
            all: path(.results),
            outside: path(.results) + "?show=outside",
            showsOutside: onlyOutside
        )
    }

    /// The rows that are drawn: those of the upper value for a blood pressure.
    private func upper(
        of rows: [ResultRow],
        _ series: [(isMeasurement: Bool, rows: [ResultRow])]
    ) -> [ResultRow] {
        guard rows[0].line.components.contains(where: { $0.loinc == "8480-6" }) else { return rows }
        return series.first { $0.rows[0].line.loinc == "8480-6" }?.rows ?? rows
    }

    private func test(_ rows: [ResultRow], course: PrintChart?) -> ResultList.Test {
        let row = rows[0]
        let range = range(row.line)
        return ResultList.Test(
            name: testName(row),
            href: path(.results, LineKey.of(row.test)),
            value: reading(row.line),
            badge: badge(row.line),
            date: testDate(row.line),
            range: range.isEmpty ? "" : texts("range", ["range": range]),
            course: course
        )
    }

    /// What was found in words, newest first.
    private var reports: [FactCard] {
        summary.results.filter { !$0.conclusion.isEmpty || ($0.lines.isEmpty && !$0.title.isEmpty) }.prefix(30)
            .map { group in
                var card = FactCard(known(group.title))
                card.lead = clean(group.conclusion, limit: 2_000)
                card.add(texts["when"], day(group.date))
                card.add(texts["reportBy"], clean(group.performer))
                card.add(texts["documents"], group.attachments.map { clean($0) })
                card.origin = note(group.origin, .results, about: group.title)
                return card
            }
    }
}
