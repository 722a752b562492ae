import ClinicalRecord
import Gateway
import RecordPrint

extension Scene {
    var visits: FactPage {
        var page = FactPage(texts["visits"])
        page.notices = absence(.encounters, isEmpty: summary.encounters.isEmpty)
        page.add(texts["appointments"], comingAppointments.map(appointment))
        page.add(texts["visitsPast"], summary.encounters.map { visitCard($0) })
        return page
    }

    /// What nobody has to come to, not yet or not any more.
    private static let notToCome: Set<String> = [
        "proposed", "pending", "waitlist", "cancelled", "noshow", "fulfilled", "entered-in-error",
    ]

    /// The next one first.
    var comingAppointments: [AppointmentLine] {
        summary.appointments.filter { line in
            !Self.notToCome.contains(line.status) && line.start != nil
                && !isPast(line.start)
        }.reversed()
    }

    func appointment(_ line: AppointmentLine) -> FactCard {
        var card = FactCard(known(line.title))
        if !["booked", ""].contains(line.status) { card.mark(.warn, "•", state(line.status)) }
        card.lead = wording.moments(line.start, line.end).description
        card.add(texts["where"], line.places.map { clean($0) })
        card.add(texts["who"], line.with.map { clean($0) })
        card.add(texts["notes"], clean(line.note))
        card.origin = note(line.origin)
        return card
    }

    func visitName(_ line: EncounterLine) -> String { line.name(wording).description }

    private func visitCard(_ line: EncounterLine) -> FactCard {
        var card = FactCard(visitName(line))
        card.href = path(.visits, LineKey.of(line.origin.entryID))
        card.lead = wording.period(line.start, line.end).description
        addVisit(line, to: &card)
        return card
    }

    private func addVisit(_ line: EncounterLine, to card: inout FactCard) {
        if !["finished", ""].contains(line.status) { card.mark(.quiet, "•", state(line.status)) }
        card.add(texts["where"], otherNames([""] + [line.organization] + line.places))
        card.add(texts["seenBy"], line.participants.map { clean($0) })
        card.add(texts["reasons"], otherNames([""] + line.reasons))
        card.add(texts["diagnoses"], otherNames([""] + line.diagnoses))
        card.origin = note(line.origin, .encounters, about: line.title)
    }

    /// One visit and what is recorded of its days; `nil` if there is none of that key.
    func visit(_ key: String) -> FactPage? {
        guard let line = summary.encounters.first(where: { LineKey.of($0.origin.entryID) == key }) else { return nil }
        let time = wording.period(line.start, line.end).description
        var page = FactPage("\(visitName(line)), \(time)")
        page.up = FactCard.Link(href: path(.visits), label: texts["backToVisits"])
        var card = FactCard(wording.moments(line.start, line.end).description)
        addVisit(line, to: &card)
        page.add(texts["details"], [card])
        let events = duringEvents(line)
        page.lead = events.isEmpty ? texts["duringNone"] : texts["duringHelp"]
        for (kind, events) in events { page.add(texts[kind.label], events.map(\.card)) }
        let href = path(.download, "visit-\(key).pdf")
        page.actions = [FactCard.Link(href: href, label: texts["visitSummary"])]
        return page
    }

    private func duringEvents(_ line: EncounterLine) -> [(kind: RecordEvent.Kind, events: [RecordEvent])] {
        let part = VisitDays(line).part(of: summary)
        let events = RecordEvent.all(self, part).filter { ![.visit, .document, .problem, .allergy].contains($0.kind) }
        return RecordEvent.Kind.allCases.compactMap { kind in
            let some = events.filter { $0.kind == kind }
            return some.isEmpty ? nil : (kind, some)
        }
    }
}
