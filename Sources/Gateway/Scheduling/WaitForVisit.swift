import ClinicalRecord
import JSONTree
import RecordStore

/// The use case "tell me if something becomes free".
package struct WaitForVisit: Sendable {
    private let visits: VisitDesk
    private let offers: OfferSlots
    private var desk: WorkDesk { visits.desk }

    package init(visits: VisitDesk, offers: OfferSlots) { (self.visits, self.offers) = (visits, offers) }

    /// Takes somebody onto the list for a service; who waits for it already goes on waiting, from and until when they say.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - service: One that there is a schedule of.
    ///   - from: The first day that suits, ISO 8601.
    ///   - to: The last one.
    ///   - form: A form that comes twice waits once.
    ///   - user: Who asks.
    /// - Throws: ``Refusal/Kind/incorrect`` if there is no such service, or the days are none.
    package func callAsFunction(
        _ handle: String,
        service: String,
        from: String,
        to: String,
        _ form: WorkForm,
        by user: User
    ) async throws(Refusal) {
        try await desk.acting(.create, "Appointment", in: .acting(.appointments), handle, user) {
            place throws(Refusal) in
            let today = visits.clock.day(of: .now)
            guard ClinicClock.weekday(from) != nil, ClinicClock.weekday(to) != nil, max(from, today) <= to else {
                throw Refusal(.incorrect, "Say from which day to which day you can come.")
            }
            let schedules = try await SlotBook(records: place.records).schedules()
            guard schedules.values.contains(where: { $0.service == service }) else {
                throw Refusal(.incorrect, "Choose what the appointment is for.")
            }
            try await desk.changing(user) { () async throws(Refusal) in
                let known = try await visits.visits(of: place.personID, place.records)
                let mark = form.value("visit")
                if known.contains(where: { $0.mark == mark }) { return [] }
                if let same = known.first(where: { $0.stage == .waiting && $0.service == service }) {
                    return [same.becoming(.waiting) { Self.set(from, to, &$0) }]
                }
                return acts(service, from, to, mark, form, place)
            }
        }
        await offers()
    }

    private static func set(_ from: String, _ to: String, _ patch: inout WorkPatch) {
        patch.set("/requestedPeriod") { json in
            json.array { json in
                json.object { json in
                    json.member("start", from)
                    json.member("end", to)
                }
            }
        }
    }

    private func acts(
        _ service: String,
        _ from: String,
        _ to: String,
        _ mark: String,
        _ form: WorkForm,
        _ place: WorkDesk.Place
    ) -> [WriteAct] {
        let (now, address) = (Timestamp.now, "urn:uuid:00000000-0000-4000-8000-000000000003")
        var visit = NewVisit(mark: mark, stage: .waiting, service: service, personID: place.personID, at: now)
        visit.wanted = (from, to)
        var act = visit.act(visits.clock)
        act.fullURL = address
        let end = visits.clock.moment(to, minute: 1439) ?? now
        let request = WorkRequest(
            kind: .visit,
            focus: address,
            personID: place.personID,
            requester: place.party,
            at: now,
            due: end
        )
        var task = WriteAct(.create, "Task")
        task.body = request.json(form)
        return [act, task]
    }
}
