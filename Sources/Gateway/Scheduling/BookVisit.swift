import ClinicalRecord
import RecordStore

/// The use case "this time, please": kept for ten minutes, then booked; of two at the same moment one alone gets it.
///
/// Slot and Appointment change in one transaction, and only if the slot is still as it was seen.
package struct BookVisit: Sendable {
    package static let longestComment = 500
    /// So many appointments of one record may lie ahead before somebody has to talk to the clinic.
    private static let most = 10

    let visits: VisitDesk
    private var desk: WorkDesk { visits.desk }

    package init(visits: VisitDesk) { self.visits = visits }

    /// Keeps a time while somebody confirms; what else was kept for the same record is given back.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - name: Of the slot.
    ///   - form: A form that comes twice keeps one time.
    ///   - user: Who asks.
    /// - Returns: The key of the appointment that is to be confirmed.
    /// - Throws: ``Refusal/Kind/notFound`` if the user may not book there, ``Refusal/Kind/conflict`` if the time is taken.
    package func hold(
        _ handle: String,
        _ name: String,
        _ form: WorkForm,
        by user: User
    ) async throws(Refusal) -> String {
        try await desk.acting(.create, "Appointment", in: .acting(.appointments), handle, user) {
            place throws(Refusal) in
            let plan = AccessPlan(workingAs: user)
            let id = try await hold(name, form.saying(name).value("visit"), of: place.personID, in: place.records, plan)
            return LineKey.of(id)
        }
    }

    /// - Returns: The id of the appointment.
    func hold(
        _ name: String,
        _ mark: String,
        of personID: String,
        in records: PermittedRecords,
        _ plan: AccessPlan
    ) async throws(Refusal) -> String {
        let book = SlotBook(records: records)
        for _ in 0..<WorkDesk.attempts {
            let now = Timestamp.now
            let known = try await visits.visits(of: personID, records)
            if let again = known.first(where: { $0.mark == mark }) { return again.id }
            let found = try await book.slot(named: name, visits.clock)
            let own = known.first { [.pending, .booked].contains($0.stage) && $0.mark == found?.hold?.mark }
            if let own, own.slotID == found?.id { return own.id }
            guard known.count(where: { $0.isOurs && $0.isChangeable(at: now) }) < Self.most else { throw Self.tooMany }
            guard let slot = found, slot.isFree(at: now), let schedule = try await book.schedule(of: slot) else {
                throw VisitDesk.taken
            }
            let hold = VisitHold(
                mark: mark,
                until: Timestamp(milliseconds: now.milliseconds + VisitHold.whileConfirming)
            )
            var visit = NewVisit(mark: mark, stage: .pending, service: schedule.service, personID: personID, at: now)
            (visit.slot, visit.schedule, visit.hold) = (slot, schedule, hold)
            var acts = [visit.act(visits.clock), slot.becoming(.kept, keptBy: hold)]
            for other in known where other.stage == .pending && other.isOurs {
                acts += try await letGo(other, book, butNot: slot)
            }
            if let written = try await desk.tryWriting(acts, under: plan)?.first?.written { return written.id }
        }
        throw VisitDesk.taken
    }

    private static let tooMany = Refusal(
        .busy,
        "There are \(most) appointments ahead already. Call the clinic for another one, or cancel one first."
    )

    private func letGo(_ visit: Visit, _ book: SlotBook, butNot taken: VisitSlot?) async throws(Refusal) -> [WriteAct] {
        let free = visit.slotID == taken?.id ? [] : try await visits.freeing(visit, book)
        return [visit.becoming(.cancelled) { visit.setExtensions(&$0) }] + free
    }

    /// Books the time that is kept, or takes up the one that was offered.
    ///
    /// - Throws: ``Refusal/Kind/gone`` if it was kept too long ago and somebody else has it.
    package func confirm(
        _ handle: String,
        _ key: String,
        comment: String = "",
        by user: User
    ) async throws(Refusal) {
        guard comment.unicodeScalars.count <= Self.longestComment else {
            throw Refusal(.incorrect, "Shorten what the clinic should know to 500 letters.")
        }
        try await desk.acting(.update, "Appointment", in: .acting(.appointments), handle, user) {
            place throws(Refusal) in
            try await desk.changing(user) { () async throws(Refusal) in
                let visit = try await visits.visit(key, place)
                return try await booking(visit, comment, place.personID, SlotBook(records: place.records), place.party)
            }
        }
    }

    /// The acts that make an appointment stand; none if it does already.
    func booking(
        _ visit: Visit,
        _ comment: String,
        _ personID: String,
        _ book: SlotBook,
        _ party: WorkParty?
    ) async throws(Refusal) -> [WriteAct] {
        if visit.stage == .booked { return [] }
        let now = Timestamp.now
        // As long as nobody else took it, a late yes is a yes.
        guard [.pending, .proposed].contains(visit.stage), let slot = try await book.slot(id: visit.slotID),
            slot.state == .kept, slot.hold?.mark == visit.mark, slot.start > now
        else { throw VisitDesk.over }
        let url = try await book.schedule(of: slot).map(visits.joinURL) ?? ""
        let act = visit.becoming(.booked) { patch in
            visit.setExtensions(&patch, joinURL: url)
            if !comment.isEmpty { patch.set("/comment", comment) }
        }
        var acts = [act, slot.becoming(.busy, keptBy: VisitHold(mark: visit.mark, until: now))]
        if visit.stage == .proposed { acts += try await WaitingTask.closing(of: visit, .completed, book.records, desk) }
        return acts
    }

    /// Gives back what is kept, or says no to an offer.
    package func letGo(_ handle: String, _ key: String, by user: User) async throws(Refusal) {
        try await desk.acting(.update, "Appointment", in: .acting(.appointments), handle, user) {
            place throws(Refusal) in
            try await desk.changing(user) { () async throws(Refusal) in
                let visit = try await visits.visit(key, place)
                let book = SlotBook(records: place.records)
                switch visit.stage {
                case .pending: return try await letGo(visit, book, butNot: nil)
                case .proposed: return [OfferSlots.back(visit)] + (try await visits.freeing(visit, book))
                default: return []
                }
            }
        }
    }
}
