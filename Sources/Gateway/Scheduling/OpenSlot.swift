import RecordStore

/// A time that somebody can have, with what for, with whom and where.
package struct OpenSlot: Sendable {
    package let slot: VisitSlot
    package let schedule: VisitSchedule
    /// As the clock of the clinic says it, ISO 8601 with its offset.
    package let start: String
    package let end: String

    init(_ slot: VisitSlot, _ schedule: VisitSchedule, _ clock: ClinicClock) {
        (self.slot, self.schedule) = (slot, schedule)
        (start, end) = (clock.spell(slot.start), clock.spell(slot.end))
    }

    package var day: String { String(start.prefix(10)) }
}
