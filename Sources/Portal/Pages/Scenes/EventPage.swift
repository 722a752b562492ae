import Gateway
import RecordPrint

/// The timeline, and what a search finds: events by year, a page at a time.
struct EventPage: Sendable {
    /// So many events are on one page.
    static let size = 60

    /// What the timeline is narrowed by; as typed.
    struct Filter: Sendable, Hashable {
        var from = ""
        var to = ""
        var kind = ""
        var words = ""
        /// Counted from 1.
        var page = 1

        var isEmpty: Bool { from.isEmpty && to.isEmpty && kind.isEmpty && words.isEmpty }

        /// As a query, for another page of it.
        func query(page: Int) -> String {
            let items = [("from", from), ("to", to), ("type", kind), ("q", words), ("page", page > 1 ? "\(page)" : "")]
            let told = items.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
            return told.isEmpty ? "" : "?" + FormText.spell(told)
        }
    }

    let action: String
    let filter: Filter
    let total: Int
    /// Newest first; the last one may be without a date.
    let years: [(heading: String, events: [RecordEvent])]

    init(_ scene: Scene, _ events: [RecordEvent], _ filter: Filter, action: String) {
        (self.filter, self.action, total) = (filter, action, events.count)
        let start = min(max(filter.page - 1, 0) * Self.size, events.count)
        let shown = events[start...].prefix(Self.size)
        var years: [(heading: String, events: [RecordEvent])] = []
        for event in shown {
            let heading = event.year.map { scene.texts("year", ["year": "\($0)"]) } ?? scene.texts["undatedEvents"]
            if years.last?.heading == heading {
                years[years.count - 1].events.append(event)
            } else {
                years.append((heading, [event]))
            }
        }
        self.years = years
    }

    func values(_ texts: Texts) -> PageValues {
        let hasOlder = filter.page * Self.size < total
        let pages = PageValues([
            "newer": filter.page > 1 ? action + filter.query(page: filter.page - 1) : "",
            "older": hasOlder ? action + filter.query(page: filter.page + 1) : "",
        ])
        return PageValues([
            "years": years.map { year in
                PageValues(["heading": year.heading, "events": year.events.map { $0.values(texts) }])
            },
            "pages": pages.isEmpty ? [] : [pages],
        ])
    }
}

extension Scene {
    func timeline(_ filter: EventPage.Filter) -> PageValues {
        let words = SearchWords(filter.words)
        let (from, to) = (WrittenDate(filter.from)?.days, WrittenDate(filter.to)?.days)
        let events = RecordEvent.ordered(RecordEvent.all(self, summary)).filter { event in
            if !filter.kind.isEmpty, event.kind.rawValue != filter.kind { return false }
            if from != nil || to != nil {
                guard let day = event.day, day >= from ?? .min, day <= to ?? .max else { return false }
            }
            return words.find(event)
        }
        let action = path(.timeline)
        var values = EventPage(self, events, filter, action: action).values(texts)
        let kinds = RecordEvent.Kind.allCases.map { kind in
            PageValues([
                "value": kind.rawValue, "label": texts[kind.label], "isChosen": kind.rawValue == filter.kind,
            ])
        }
        values["filter"] = [
            PageValues([
                "action": action, "from": filter.from, "to": filter.to, "query": filter.words, "kinds": kinds,
                "isFiltered": !filter.isEmpty,
            ])
        ]
        if events.isEmpty { values["status"] = texts[filter.isEmpty ? "latestNone" : "noMatch"] }
        values["title"] = texts["timeline"]
        values["lead"] = partOnly.isEmpty ? texts["timelineLead"] : partOnly
        return values
    }

    func search(_ filter: EventPage.Filter) -> PageValues {
        let words = SearchWords(filter.words)
        let events = words.isEmpty ? [] : RecordEvent.ordered(RecordEvent.all(self, summary)).filter(words.find)
        let action = path(.search)
        var values = EventPage(self, events, filter, action: action).values(texts)
        values["search"] = [PageValues(["action": action, "query": filter.words])]
        if !words.isEmpty {
            let query = clean(filter.words, limit: 80)
            values["status"] =
                events.isEmpty ? texts("foundNone", ["query": query]) : texts.count("found", events.count)
        }
        values["title"] = texts["search"]
        values["lead"] = partOnly.isEmpty ? texts["searchHelp"] : partOnly
        return values
    }
}
