import RecordStore

/// The use case "from Monday on I see patients here": a schedule with its bookable times.
package struct MakeSchedule: Sendable {
    private let visits: VisitDesk
    private let offers: OfferSlots
    private var desk: WorkDesk { visits.desk }

    package init(visits: VisitDesk, offers: OfferSlots) { (self.visits, self.offers) = (visits, offers) }

    /// The schedules in use, by service, clinician and days.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` for who has no part in it.
    package func all(by user: User) async throws(Refusal) -> [VisitSchedule] {
        let deed = AccessJournal.Deed(action: .execute, interaction: "search-type", kind: "Schedule")
        return try await desk.journal.noting(deed, under: AccessPlan(workingAs: user)) { () async throws(Refusal) in
            let schedules = try await book(user).schedules().values.sorted { one, other in
                (one.service, one.clinician, one.firstDay, one.id)
                    < (other.service, other.clinician, other.firstDay, other.id)
            }
            return (schedules, persons: [])
        }
    }

    /// Makes one; times at which the clinician is to be elsewhere, and those that are over, are left out.
    ///
    /// - Parameters:
    ///   - draft: What was typed.
    ///   - form: A form that comes twice makes one schedule.
    ///   - user: Who makes it.
    /// - Returns: How many times there are to book.
    /// - Throws: ``Refusal/Kind/incorrect`` if the draft has mistakes, ``Refusal/Kind/conflict`` if no time is left.
    package func callAsFunction(
        _ draft: ScheduleDraft,
        _ form: WorkForm,
        by user: User
    ) async throws(Refusal) -> Int {
        let plan = AccessPlan(workingAs: user)
        let deed = AccessJournal.Deed(action: .create, interaction: "create", kind: "Schedule")
        let count = try await desk.journal.noting(deed, under: plan) { () async throws(Refusal) in
            guard draft.mistakes.isEmpty else { throw Refusal(.incorrect, "Something in the schedule is not right.") }
            let book = try await book(user)
            let known = try await ConditionalFinder(records: book.records).found(form.criteria("Schedule", "schedule"))
            guard known.ids.isEmpty else { return (0, persons: []) }
            let times = try await times(draft, book)
            guard !times.isEmpty else {
                throw Refusal(.conflict, "The clinician has other times at all of these, or they are over.")
            }
            let acts = try NewSchedule(draft: draft, form: form, clock: visits.clock).acts(times)
            _ = try await desk.write(acts, under: plan)
            return (times.count, persons: [])
        }
        await offers()
        return count
    }

    private func book(_ user: User) async throws(Refusal) -> SlotBook {
        guard WorkSide(user) == .clinic else { throw WorkDesk.absent }
        return SlotBook(records: try await PermittedRecords.of(desk.archive, AccessPlan(workingAs: user)))
    }

    private func times(
        _ draft: ScheduleDraft,
        _ book: SlotBook
    ) async throws(Refusal) -> [(start: Timestamp, end: Timestamp)] {
        let own = Set(
            try await book.schedules().values.filter { $0.clinician.lowercased() == draft.clinician.lowercased() }.map(
                \.id
            )
        )
        let days = draft.days
        var taken: [VisitSlot] = []
        for start in stride(from: 0, to: own.isEmpty ? 0 : days.count, by: 100) {
            taken += try await book.slots(on: Array(days[start..<min(start + 100, days.count)]))
                .filter { own.contains($0.scheduleID) }
        }
        let (now, length) = (Timestamp.now, Int64(draft.minutes ?? 0) * 60_000)
        return days.flatMap { day in
            draft.starts.compactMap { minute -> (start: Timestamp, end: Timestamp)? in
                guard let start = visits.clock.moment(day, minute: minute), start > now else { return nil }
                let end = Timestamp(milliseconds: start.milliseconds + length)
                return taken.contains { $0.start < end && $0.end > start } ? nil : (start, end)
            }
        }
    }
}
