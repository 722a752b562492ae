import ClinicalRecord
import Gateway
import RecordPrint
import RecordStore

/// What the pages of appointments say about one record.
struct VisitScene: Sendable {
    let scene: Scene
    let times: VisitTime
    let user: User
    let now: Timestamp

    init(_ record: ViewedRecord, _ clock: ClinicClock, _ request: PageRequest, now: Timestamp = .now) {
        scene = Scene(record, request.texts, now: now)
        times = VisitTime(clock: clock, texts: request.texts)
        (user, self.now) = (request.user, now)
    }

    var texts: Texts { scene.texts }
    var canAct: Bool { WorkSide(user) != nil && scene.record.mayAct(.appointments) }
    var root: String { scene.path(.appointments) }

    func path(_ visit: Visit, _ deed: String = "") -> String {
        scene.path(.appointments, deed.isEmpty ? visit.key : "\(visit.key)/\(deed)")
    }

    /// The line that the record has of an appointment.
    private func line(_ visit: Visit) -> AppointmentLine? {
        scene.summary.appointments.first { LineKey.of($0.origin.entryID) == visit.key }
    }

    func title(_ visit: Visit) -> String {
        let title = line(visit)?.title ?? visit.service
        return title.isEmpty ? texts["appointment"] : scene.clean(title, limit: 120)
    }

    func when(_ visit: Visit) -> String {
        // A hospital's clock is the one where it is, as it was sent.
        if !visit.isOurs, let line = line(visit) {
            let words = texts.wording.moments(line.start, line.end).description
            let weekday = ClinicClock.weekday(String((line.start ?? "").prefix(10)))
            return weekday.map { texts("weekdayAndDay", ["weekday": texts["weekday.\($0)"], "day": words]) } ?? words
        }
        guard let start = visit.start else {
            if visit.stage == .waiting {
                return texts("waitSpan", ["from": times.day(visit.wanted.from), "to": times.day(visit.wanted.to)])
            }
            return line(visit).map { texts.wording.moments($0.start, $0.end).description } ?? ""
        }
        return times.span(start, visit.end)
    }

    /// One appointment as a card.
    func card(_ visit: Visit, isLinked: Bool = true) -> FactCard {
        var card = FactCard(title(visit))
        if isLinked { card.href = path(visit) }
        let (tone, sign) = Self.look(visit.stage)
        if visit.stage != .booked { card.mark(tone, sign, texts["visit.\(visit.stage.rawValue)"]) }
        card.lead = when(visit)
        let line = line(visit)
        card.add(texts["where"], (line?.places ?? []).map { scene.clean($0) })
        if !visit.joinURL.isEmpty { card.add(texts["where"], texts["byVideo"]) }
        card.add(texts["who"], (line?.with ?? []).map { scene.clean($0) })
        card.add(texts["visitComment"], scene.clean(visit.comment))
        if !visit.isOurs { card.add(texts["notes"], scene.clean(line?.note ?? "")) }
        card.add(texts["visitReason"], scene.clean(visit.reason))
        card.isPast = !visit.isComing(at: now) && !visit.isOpenOffer(at: now)
        if !visit.isOurs { card.origin = line.flatMap { scene.note($0.origin) } }
        return card
    }

    private static func look(_ stage: Visit.Stage) -> (FactCard.Badge.Tone, String) {
        switch stage {
        case .arrived, .present, .fulfilled: (.good, "✓")
        case .cancelled, .error: (.quiet, "✕")
        case .noshow: (.warn, "◆")
        case .proposed, .pending, .waiting: (.warn, "•")
        case .booked: (.quiet, "•")
        }
    }

    /// All appointments: what waits for an answer, what is next, who waits, what is over.
    func list(_ visits: [Visit]) -> PageValues {
        let open = visits.filter { $0.isOurs && $0.isOpenOffer(at: now) }
        let next = visits.filter { $0.isComing(at: now) || isHospitalPlan($0) }
        let waiting = visits.filter { $0.stage == .waiting }
        // What was kept and not booked never was an appointment.
        let seen = Set((open + next + waiting).map(\.key))
        let rest = visits.filter {
            !seen.contains($0.key) && ![.pending, .proposed, .error].contains($0.stage) && !wasNone($0)
        }
        var groups: [FactPage.Group] = []
        for (key, some) in [("visitsNext", next), ("visitsWaiting", waiting), ("visitsOver", rest.reversed())] {
            if !some.isEmpty {
                groups.append(FactPage.Group(heading: texts[key], cards: some.prefix(50).map { card($0) }))
            }
        }
        return PageValues([
            "title": texts["appointments"], "zone": times.zone, "notices": open.map(notice).map(\.values),
            "groups": groups.map(\.values), "isEmpty": next.isEmpty,
            "book": canAct ? scene.path(.appointments, "book") : "",
            "wait": canAct ? scene.path(.appointments, "wait") : "",
            "calendar": user.role == .patient && canAct ? scene.path(.appointments, "calendar") : "",
        ])
    }

    /// What a hospital plans and has not said yes to.
    private func isHospitalPlan(_ visit: Visit) -> Bool {
        !visit.isOurs && [.proposed, .pending].contains(visit.stage) && visit.start.map { $0 > now } ?? false
    }

    /// Kept for a while, and given back.
    private func wasNone(_ visit: Visit) -> Bool { visit.isOurs && visit.stage == .cancelled && !visit.wasBooked }

    private func notice(_ visit: Visit) -> FactPage.Notice {
        let until = visit.hold.map { times.time($0.until) } ?? ""
        return FactPage.Notice(
            tone: .warn,
            title: texts(visit.stage == .proposed ? "offerNotice" : "holdNotice", ["time": until]),
            texts: ["\(title(visit)), \(when(visit))"],
            href: path(visit),
            icon: .appointments
        )
    }
}
