/// What time somebody looks for.
package struct SlotWish: Sendable, Hashable {
    /// Of the day.
    package enum Part: String, Sendable, CaseIterable { case any, morning, afternoon }

    /// Empty for any.
    package var service: String
    package var clinician: String
    /// ISO 8601; empty for today.
    package var from: String
    package var part: Part

    package init(service: String = "", clinician: String = "", from: String = "", part: Part = .any) {
        (self.service, self.clinician, self.from, self.part) = (service, clinician, from, part)
    }

    func suits(_ schedule: VisitSchedule) -> Bool {
        (service.isEmpty || schedule.service == service) && (clinician.isEmpty || schedule.clinician == clinician)
    }

    func suits(_ slot: VisitSlot, _ clock: ClinicClock) -> Bool {
        switch part {
        case .any: true
        case .morning: clock.minute(of: slot.start) < 720
        case .afternoon: clock.minute(of: slot.start) >= 720
        }
    }
}
