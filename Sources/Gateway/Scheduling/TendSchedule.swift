import ClinicalRecord
package import RecordStore

/// The use case "who comes today?": the day of a schedule, and what is done about it.
package struct TendSchedule: Sendable {
    private let visits: VisitDesk
    private let offers: OfferSlots
    private var desk: WorkDesk { visits.desk }

    package init(visits: VisitDesk, offers: OfferSlots) { (self.visits, self.offers) = (visits, offers) }

    /// One day of a schedule; today, or the first day that it has, unless another one is asked for.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such schedule, or for who has no part in it.
    package func day(_ key: String, _ day: String, by user: User) async throws(Refusal) -> ScheduleDay {
        let deed = AccessJournal.Deed(action: .execute, interaction: "search-type", kind: "Appointment")
        return try await desk.journal.noting(deed, under: AccessPlan(workingAs: user)) { () async throws(Refusal) in
            let book = try await book(user)
            guard let schedule = try await book.schedules().values.first(where: { $0.key == key }) else {
                throw WorkDesk.absent
            }
            let today = visits.clock.day(of: .now)
            let day = ClinicClock.weekday(day) == nil ? max(today, schedule.firstDay) : day
            let slots = try await book.slots(on: [day]).filter { $0.scheduleID == schedule.id }
            let taken = try await book.visits(in: slots)
            var lines: [ScheduleDay.Line] = []
            for slot in slots {
                let visit = slot.hold.flatMap { taken[$0.mark] }.flatMap { $0.slotID == slot.id ? $0 : nil }
                lines.append(try await line(OpenSlot(slot, schedule, visits.clock), visit, book.records, user))
            }
            let persons = Set(lines.compactMap { $0.visit?.personID })
            return (ScheduleDay(schedule: schedule, day: day, lines: lines), persons: persons)
        }
    }

    private func line(
        _ open: OpenSlot,
        _ visit: Visit?,
        _ records: PermittedRecords,
        _ user: User
    ) async throws(Refusal) -> ScheduleDay.Line {
        guard let visit, visit.stage != .cancelled else {
            return ScheduleDay.Line(open: open, visit: nil, person: nil, handle: "")
        }
        do throws(ArchiveError) {
            let person = try await records.person(visit.personID)?.person
            return ScheduleDay.Line(
                open: open,
                visit: visit,
                person: person.map { PersonHeader(of: $0) },
                handle: person.flatMap { RecordHandle.spell($0.id, for: user) } ?? ""
            )
        } catch { throw Refusal(error) }
    }

    private func book(_ user: User) async throws(Refusal) -> SlotBook {
        guard WorkSide(user) == .clinic else { throw WorkDesk.absent }
        return SlotBook(records: try await PermittedRecords.of(desk.archive, AccessPlan(workingAs: user)))
    }

    /// Takes a time out, or gives it back.
    ///
    /// - Throws: ``Refusal/Kind/conflict`` if somebody has it by now.
    package func set(
        _ name: String,
        isBlocked: Bool,
        by user: User,
        at now: Timestamp = .now
    ) async throws(Refusal) {
        let deed = AccessJournal.Deed(action: .update, interaction: "update", kind: "Slot")
        try await desk.journal.noting(deed, under: AccessPlan(workingAs: user)) { () async throws(Refusal) in
            let book = try await book(user)
            try await desk.changing(user) { () async throws(Refusal) in
                guard let slot = try await book.slot(named: name, visits.clock) else { throw WorkDesk.absent }
                switch (slot.state, isBlocked) {
                case (.blocked, true), (.free, false): return []
                case (.free, true): return [slot.becoming(.blocked)]
                case (.blocked, false): return [slot.becoming(.free)]
                // Somebody kept it once and went away.
                case (.kept, true) where slot.isFree(at: now): return [slot.becoming(.blocked)]
                case (.busy, _), (.kept, _): throw VisitDesk.taken
                }
            }
            return ((), persons: [])
        }
        if !isBlocked { await offers() }
    }

    /// Notes that somebody came, did not come, or was seen.
    ///
    /// - Throws: ``Refusal/Kind/conflict`` if it is not so far, or somebody else was quicker.
    package func mark(_ step: SlotStep, _ handle: String, _ key: String, by user: User) async throws(Refusal) {
        guard let stage = step.stage else { throw WorkDesk.absent }
        try await desk.acting(.update, "Appointment", in: .acting(.appointments), handle, user, as: .clinic) {
            place throws(Refusal) in
            try await desk.changing(user) { () async throws(Refusal) in
                let visit = try await visits.visit(key, place)
                if visit.stage == stage { return [] }
                let isPossible =
                    stage == .fulfilled ? [.arrived, .present].contains(visit.stage) : visit.stage == .booked
                guard isPossible else {
                    throw Refusal(.conflict, "Somebody else has gone on with this appointment in the meantime.")
                }
                return [visit.becoming(stage)]
            }
        }
    }
}
