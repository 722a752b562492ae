import ClinicalRecord
import Gateway
import RecordPrint

/// The first page of a record: who, what to heed, the six areas, what came last.
struct HomePage: Sendable {
    struct Area: Sendable, Hashable {
        var page: RecordPage
        var href: String
        var label: String
        var lines: [String]

        var values: PageValues {
            PageValues(["icon": SafeMarkup.icon(page.icon), "href": href, "label": label, "lines": lines])
        }
    }

    let title: String
    let name: String
    let about: [String]
    let notices: [FactPage.Notice]
    let areas: [Area]
    let events: [RecordEvent]
    let timeline: String

    func values(_ texts: Texts) -> PageValues {
        let areas = PageValues([
            "cards": areas.map(\.values), "events": events.map { $0.values(texts) }, "timeline": timeline,
        ])
        return PageValues([
            "title": title, "person": [PageValues(["name": name, "about": about])],
            "notices": notices.map(\.values), "areas": [areas],
        ])
    }
}

extension Scene {
    var home: HomePage { home(WorkNews()) }

    func home(_ news: WorkNews) -> HomePage {
        let person = record.person
        let born = person.birthDate == nil ? "" : texts("born", ["date": day(person.birthDate)])
        // What may be dangerous comes before what is new.
        let notices = homeNotices
        let sex = person.sex.isEmpty ? "" : wording.word("sex", person.sex).description
        return HomePage(
            title: texts[record.isOwn ? "home" : "overview"],
            name: known(person.name),
            about: [born, age.isEmpty ? "" : texts("age", ["age": age]), sex].filter { !$0.isEmpty },
            notices: partNotice + notices.filter { $0.tone == .alarm } + self.notices(of: news)
                + notices.filter { $0.tone != .alarm },
            areas: homeAreas.filter { record.opens($0.page.part) },
            events: Array(RecordEvent.latest(self, 6)),
            timeline: path(.timeline)
        )
    }

    /// What is not shown is not missing.
    private var partNotice: [FactPage.Notice] {
        partOnly.isEmpty ? [] : [FactPage.Notice(tone: .quiet, title: partOnly, icon: .person)]
    }

    /// That only a part of the record is open, and which; empty for all of it.
    var partOnly: String {
        guard let areas = record.areas else { return "" }
        return texts("partOnly", ["areas": areas.open.map { texts["area.\($0.rawValue)"] }.joined(separator: ", ")])
    }

    private var homeNotices: [FactPage.Notice] {
        var notices: [FactPage.Notice] = []
        let urgent = summary.allergies.filter { $0.isHighRisk && $0.isActive }
        if !urgent.isEmpty {
            let names = urgent.map { clean($0.substance, limit: 80) }.joined(separator: ", ")
            let title = texts("urgent", ["names": names])
            notices.append(FactPage.Notice(tone: .alarm, title: title, href: path(.allergies)))
        }
        let topics = Set(summary.disagreements.filter { $0.section != nil }.map(\.subject)).filter { !$0.isEmpty }
        if !topics.isEmpty {
            let names = topics.sorted().prefix(5).map { clean($0, limit: 80) }.joined(separator: ", ")
            let title = texts.count("disputed", topics.count)
            notices.append(FactPage.Notice(tone: .warn, title: title, texts: [names]))
        }
        if let next = comingAppointments.first {
            let when = wording.moments(next.start, next.end).description
            let text = [known(next.title), when, next.places.first.map { clean($0) } ?? ""].filter { !$0.isEmpty }
            notices.append(
                FactPage.Notice(
                    tone: .quiet,
                    title: texts["nextAppointment"],
                    texts: [text.joined(separator: ", ")],
                    href: path(.appointments),
                    icon: .visits
                )
            )
        }
        return notices
    }

    private var homeAreas: [HomePage.Area] {
        [
            area(.results, testLines),
            area(.medicines, [count("inUse", MedicationLine.united(summary.currentMedications).count, .medications)]),
            area(
                .vaccines,
                [
                    count("doses", summary.immunizations.count, .immunizations),
                    newest(summary.immunizations.first?.date),
                ]
            ),
            area(
                .visits,
                [
                    count("visitsAll", summary.encounters.count, .encounters), newest(summary.encounters.first?.start),
                ]
            ),
            area(
                .conditions,
                [
                    count("problemsNow", ProblemLine.united(summary.activeProblems).count, .problems)
                ]
            ),
            area(
                .allergies,
                [
                    count("allergiesNow", summary.allergies.filter(\.isActive).count, .allergies)
                ]
            ),
        ]
    }

    private func area(_ page: RecordPage, _ lines: [String]) -> HomePage.Area {
        HomePage.Area(page: page, href: path(page), label: texts[page.label], lines: lines.filter { !$0.isEmpty })
    }

    private var testLines: [String] {
        let latest = ResultRow.latest(ResultRow.all(summary.results))
        let outside = latest.count { $0.line.flag(wording) != nil }
        let told = outside == 0 ? "" : texts.count("outside", outside)
        return [count("tests", latest.count, .results), told, newest(latest.compactMap(\.line.date).first)]
    }

    /// How many there are; that there are none only if somebody said so.
    private func count(_ key: String, _ count: Int, _ section: SummarySection) -> String {
        if count > 0 { return texts.count(key, count) }
        let isKnown = summary.absences(in: section).contains { $0.kind == .noneKnown }
        return texts[isKnown ? "noneKnownShort" : "nothingYet"]
    }

    private func newest(_ date: String?) -> String { date == nil ? "" : texts("newest", ["date": day(date)]) }
}

extension RecordEvent {
    /// The newest that are not to come; of each section only as many are looked at as may be among them.
    static func latest(_ scene: Scene, _ count: Int) -> ArraySlice<RecordEvent> {
        var part = scene.summary
        part.encounters = Array(part.encounters.prefix(count))
        part.results = Array(part.results.prefix(count))
        part.vitals = []
        part.medications = Array(part.medications.prefix(count * 2))
        part.immunizations = Array(part.immunizations.prefix(count))
        part.problems = Array(part.problems.prefix(count))
        part.allergies = Array(part.allergies.prefix(count))
        part.procedures = Array(part.procedures.prefix(count))
        part.documents = Array(part.documents.prefix(count))
        let now = WrittenDate(scene.today)?.days ?? .max
        let events = ordered(all(scene, part)).filter { ($0.day ?? .max) <= now }
        // A panel of twenty tests is one piece of news.
        var seen: Set<String> = []
        return events.filter { event in
            event.kind != .result || seen.insert("\(event.date)").inserted
        }.prefix(count)
    }
}
