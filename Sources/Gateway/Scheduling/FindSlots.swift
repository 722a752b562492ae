import RecordStore

/// The use case "when could I come?".
package struct FindSlots: Sendable {
    /// What there is to choose from, and the times that suit.
    package struct Found: Sendable {
        package var services: [String] = []
        package var clinicians: [String] = []
        package var slots: [OpenSlot] = []
        /// The first day after those that were looked at; empty at the end.
        package var next = ""
    }

    /// So many times are shown at once, of so many days.
    private static let limit = 60
    private static let days = 28
    /// So far ahead one can look.
    private static let horizon = 400

    let clock: ClinicClock

    package init(clock: ClinicClock) { self.clock = clock }

    /// The free times that suit, soonest first.
    ///
    /// - Parameters:
    ///   - wish: What somebody looks for.
    ///   - book: As far as they may see it.
    ///   - now: What is over by then is not free.
    ///   - limit: About how many; a day is told whole.
    /// - Returns: The times, and what there is to choose from.
    /// - Throws: ``Refusal/Kind/unavailable`` if the schedule cannot be read.
    func callAsFunction(
        _ wish: SlotWish,
        in book: SlotBook,
        at now: Timestamp = .now,
        limit: Int = limit
    ) async throws(Refusal) -> Found {
        let schedules = try await book.schedules()
        var found = Found()
        found.services = Set(schedules.values.map(\.service)).filter { !$0.isEmpty }.sorted()
        let ofService = schedules.values.filter { wish.service.isEmpty || $0.service == wish.service }
        found.clinicians = Set(ofService.map(\.clinician)).filter { !$0.isEmpty }.sorted()
        let suiting = schedules.filter { wish.suits($0.value) }
        let today = clock.day(of: now)
        let first = max(today, ClinicClock.weekday(wish.from) == nil ? today : wish.from)
        let last = suiting.values.map(\.lastDay).max() ?? ""
        let days = (0..<Self.days).map { ClinicClock.day(first, plus: $0) }.filter { $0 <= last }
        guard first < ClinicClock.day(today, plus: Self.horizon) else { return found }
        for slot in try await book.slots(on: days) where slot.isFree(at: now) && wish.suits(slot, clock) {
            guard let schedule = suiting[slot.scheduleID] else { continue }
            // The rest of a day goes on the page that begins with it.
            if found.slots.count >= limit, let end = found.slots.last, end.day != clock.day(of: slot.start) {
                found.next = clock.day(of: slot.start)
                return found
            }
            found.slots.append(OpenSlot(slot, schedule, clock))
        }
        if let end = days.last, end < last { found.next = ClinicClock.day(end, plus: 1) }
        return found
    }
}
