import ClinicalRecord
import JSONTree
import RecordStore

/// The use cases "I cannot come" and "rather at another time".
package struct ChangeVisit: Sendable {
    package static let longestReason = 200

    private let visits: VisitDesk
    private let offers: OfferSlots
    private var desk: WorkDesk { visits.desk }

    package init(visits: VisitDesk, offers: OfferSlots) { (self.visits, self.offers) = (visits, offers) }

    /// Cancels an appointment, or stops waiting for one; the time is free for others at once.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - key: Of the appointment.
    ///   - reason: Why, in words that the other side reads; empty for not told.
    ///   - user: Who cancels.
    /// - Throws: ``Refusal/Kind/conflict`` if it cannot be cancelled here any more.
    package func cancel(_ handle: String, _ key: String, reason: String, by user: User) async throws(Refusal) {
        guard reason.unicodeScalars.count <= Self.longestReason else {
            throw Refusal(.incorrect, "Shorten the reason to 200 letters.")
        }
        try await desk.acting(.update, "Appointment", in: .acting(.appointments), handle, user) {
            place throws(Refusal) in
            try await desk.changing(user) { () async throws(Refusal) in
                let visit = try await visits.visit(key, place)
                if visit.stage == .cancelled { return [] }
                guard visit.isChangeable(at: .now) || visit.isOurs && [.waiting, .proposed].contains(visit.stage)
                else { throw VisitDesk.fixed }
                let code = place.side == .patient ? "pat" : "prov"
                let act = visit.becoming(.cancelled) { patch in
                    visit.setExtensions(&patch)
                    patch.set("/cancelationReason") { Self.write(code, reason, into: &$0) }
                }
                let waiting = try await WaitingTask.closing(of: visit, .cancelled, place.records, desk)
                return [act] + (try await visits.freeing(visit, SlotBook(records: place.records))) + waiting
            }
        }
        await offers()
    }

    private static func write(_ code: String, _ reason: String, into json: inout JSONWriter) {
        json.object { json in
            json.member("coding", [code]) { code, json in
                json.object { json in
                    json.member("system", VisitCode.cancellation)
                    json.member("code", code)
                }
            }
            json.member("text", reason.isEmpty ? nil : reason)
        }
    }

    /// Moves an appointment; the old time is kept until the new one is booked.
    ///
    /// - Throws: ``Refusal/Kind/conflict`` if the new time is taken, or the appointment cannot be moved any more.
    package func move(_ handle: String, _ key: String, to name: String, by user: User) async throws(Refusal) {
        try await desk.acting(.update, "Appointment", in: .acting(.appointments), handle, user) {
            place throws(Refusal) in
            try await desk.changing(user) { () async throws(Refusal) in
                let visit = try await visits.visit(key, place)
                let (book, now) = (SlotBook(records: place.records), Timestamp.now)
                guard visit.isChangeable(at: now) else { throw VisitDesk.fixed }
                guard let slot = try await book.slot(named: name, visits.clock) else { throw VisitDesk.taken }
                if slot.id == visit.slotID { return [] }
                guard slot.isFree(at: now), let schedule = try await book.schedule(of: slot) else {
                    throw VisitDesk.taken
                }
                let hold = VisitHold(mark: visit.mark, until: now)
                let acts = [moved(visit, slot, schedule, place.personID), slot.becoming(.busy, keptBy: hold)]
                return acts + (try await visits.freeing(visit, book))
            }
        }
        await offers()
    }

    private func moved(_ visit: Visit, _ slot: VisitSlot, _ schedule: VisitSchedule, _ personID: String) -> WriteAct {
        let url = schedule.isVideo && !visit.joinURL.isEmpty ? visit.joinURL : visits.joinURL(for: schedule)
        return visit.becoming(.booked) { patch in
            patch.set("/start", visits.clock.spell(slot.start))
            patch.set("/end", visits.clock.spell(slot.end))
            patch.set("/slot") { json in
                json.array { json in json.object { $0.member("reference", "Slot/\(slot.id)") } }
            }
            patch.set("/serviceType") { json in
                json.array { json in json.object { $0.member("text", schedule.service) } }
            }
            patch.set("/participant") { NewVisit.write(personID, schedule, into: &$0) }
            visit.setExtensions(&patch, joinURL: url)
        }
    }
}
