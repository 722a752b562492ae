package import ClinicalRecord

/// One day of a schedule, as clinic staff work through it.
package struct ScheduleDay: Sendable {
    /// One time with who has it.
    package struct Line: Sendable {
        package let open: OpenSlot
        /// `nil` while nobody has it.
        package let visit: Visit?
        package let person: PersonHeader?
        /// The record's name in the addresses of who looks; empty while nobody has it.
        package let handle: String
    }

    package let schedule: VisitSchedule
    /// ISO 8601, where the clinic is.
    package let day: String
    package let lines: [Line]
}
