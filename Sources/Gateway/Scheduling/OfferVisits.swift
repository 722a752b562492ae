import ClinicalRecord
package import RecordStore

/// The use cases "what is free", "keep this" and "book this" for apps and other systems, as our own pages have them.
///
/// Source: <https://profiles.ihe.net/ITI/Scheduling/>
package struct OfferVisits: Sendable {
    /// Of what a patient's app may do by the operations alone.
    static let right = "Appointment by operation"
    /// So many times are told at once.
    private static let limit = 100

    private let visits: VisitDesk
    private var desk: WorkDesk { visits.desk }

    package init(visits: VisitDesk) { self.visits = visits }

    /// One time that can be held or booked, as a proposed Appointment.
    package struct Proposal: Sendable {
        /// By which it is held or booked.
        package let slotID: String
        package let json: [UInt8]
    }

    /// The free times of a span, soonest first.
    ///
    /// - Parameters:
    ///   - start: Of the span.
    ///   - end: Of the span, at most four weeks later.
    ///   - service: What for, in the words of the schedule; empty for anything.
    ///   - actor: Whose time, such as `Practitioner/x`; empty for anybody's.
    ///   - plan: Who asks.
    /// - Returns: At most a hundred.
    /// - Throws: ``Refusal/Kind/forbidden`` if slots or schedules may not be searched.
    package func find(
        from start: Timestamp,
        to end: Timestamp,
        service: String,
        actor: String,
        under plan: AccessPlan
    ) async throws(Refusal) -> [Proposal] {
        let deed = AccessJournal.Deed(action: .execute, interaction: "operation", kind: "Slot")
        return try await desk.journal.noting(deed, under: plan) { () async throws(Refusal) in
            for kind in ["Slot", "Schedule"] { try plan.demand(.search, kind) }
            let book = SlotBook(records: try await PermittedRecords.of(desk.archive, plan))
            let (first, last) = (visits.clock.day(of: start), visits.clock.day(of: end))
            let days = (0...28).map { ClinicClock.day(first, plus: $0) }.filter { $0 <= last }
            let schedules = try await book.schedules().filter { _, schedule in
                (service.isEmpty || schedule.service == service) && (actor.isEmpty || schedule.has(actor))
            }
            let now = Timestamp.now
            let found = try await book.slots(on: days).compactMap { slot -> Proposal? in
                guard slot.isFree(at: now), slot.start >= start, slot.end <= end,
                    let schedule = schedules[slot.scheduleID]
                else { return nil }
                return Proposal(slotID: slot.id, json: Self.proposal(slot, schedule, visits.clock))
            }
            return (Array(found.prefix(Self.limit)), persons: [])
        }
    }

    private static func proposal(_ slot: VisitSlot, _ schedule: VisitSchedule, _ clock: ClinicClock) -> [UInt8] {
        var visit = NewVisit(mark: "", stage: .proposed, service: schedule.service, personID: "", at: .now)
        (visit.slot, visit.schedule) = (slot, schedule)
        return visit.json(clock)
    }

    /// Keeps a time for ten minutes, or books it; of many at the same moment one alone gets it.
    ///
    /// - Parameters:
    ///   - slotID: Of the Slot; `nil` if an appointment that is kept is meant.
    ///   - appointmentID: Of what was kept before; `nil` if a slot is meant.
    ///   - patient: A record id of the patient; `nil` for the one whose appointment it is.
    ///   - books: Whether it is booked, not kept.
    ///   - plan: Who asks.
    /// - Returns: The Appointment as it stands.
    /// - Throws: ``Refusal/Kind/conflict`` if the time is taken, ``Refusal/Kind/forbidden`` if the access does not cover
    ///   booking for the patient.
    package func take(
        slot slotID: String?,
        appointment appointmentID: String?,
        patient: String?,
        books: Bool,
        under plan: AccessPlan
    ) async throws(Refusal) -> StampedResource {
        let deed = AccessJournal.Deed(action: .create, interaction: "operation", kind: "Appointment")
        return try await desk.journal.noting(deed, under: plan) { () async throws(Refusal) in
            let (personID, own) = try await patientRecords(patient, appointmentID, plan)
            let records = try await PermittedRecords.of(desk.archive, own)
            var id = try await id(slotID, appointmentID, personID, records, own)
            if books { id = try await book(id, personID, records, own) }
            guard let found = try await RecordReading(records: records).standing(kind: "Appointment", id: id) else {
                throw WorkDesk.absent
            }
            return (found, persons: [personID])
        }
    }

    /// Whose appointment it is, and what may be done in that record alone.
    private func patientRecords(
        _ patient: String?,
        _ appointmentID: String?,
        _ plan: AccessPlan
    ) async throws(Refusal) -> (String, AccessPlan) {
        guard plan.allows(.create, "Appointment") || plan.allows(.create, Self.right) else {
            throw Refusal(.forbidden, "Your access does not cover booking. Ask for a scope with Appointment.c.")
        }
        let records = try await PermittedRecords.of(desk.archive, plan)
        var named = patient
        do throws(ArchiveError) {
            if named == nil, let appointmentID {
                named = try await records.entry(kind: "Appointment", id: appointmentID)?.personID
            }
            let found = try await desk.archive.persons(ofRecords: named.map { [$0] } ?? [])
            guard let named, let personID = found[named] else { throw .notFound }
            let reaches = ["Appointment", Self.right].map { records.reach(.create, $0) }
            let isCovered = zip(["Appointment", Self.right], reaches).contains { kind, reach in
                plan.allows(.create, kind) && (reach?.contains(personID) ?? true)
            }
            guard isCovered else { throw .notFound }
            return (personID, Self.plan(for: personID, plan))
        } catch { throw Refusal(.forbidden, "Your access does not cover booking for this patient.") }
    }

    private static func plan(for personID: String, _ plan: AccessPlan) -> AccessPlan {
        let kinds = ["Appointment", "Slot", "Task"]
        let writing = kinds.map { Permission(kind: $0, interactions: [.create, .update], persons: [personID]) }
        let reading = (kinds + ["Schedule"]).map {
            Permission(kind: $0, interactions: [.read, .search], persons: [personID])
        }
        return AccessPlan(
            user: plan.user,
            client: plan.client,
            permissions: reading + writing + [Permission(kind: "Patient", interactions: [.read], persons: [personID])],
            hidesRestricted: plan.hidesRestricted
        )
    }

    /// The id of the appointment that is kept for the patient.
    private func id(
        _ slotID: String?,
        _ appointmentID: String?,
        _ personID: String,
        _ records: PermittedRecords,
        _ plan: AccessPlan
    ) async throws(Refusal) -> String {
        if let appointmentID { return appointmentID }
        guard let slot = try await SlotBook(records: records).slot(id: slotID) else { throw VisitDesk.taken }
        let mark = HexText.spell(Secret.random(16))
        return try await BookVisit(visits: visits).hold(slot.name, mark, of: personID, in: records, plan)
    }

    private func book(
        _ id: String,
        _ personID: String,
        _ records: PermittedRecords,
        _ plan: AccessPlan
    ) async throws(Refusal) -> String {
        for _ in 0..<WorkDesk.attempts {
            guard let visit = try await visits.visits(of: personID, records).first(where: { $0.id == id }) else {
                throw WorkDesk.absent
            }
            let book = SlotBook(records: records)
            let acts = try await BookVisit(visits: visits).booking(visit, "", personID, book, nil)
            if acts.isEmpty { return id }
            if try await desk.tryWriting(acts, under: plan) != nil { return id }
        }
        throw VisitDesk.taken
    }
}
