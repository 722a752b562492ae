import RecordStore

/// What clinic staff do about a time, or about who has it.
package enum SlotStep: String, Sendable, CaseIterable {
    case block, unblock, arrived, fulfilled, noshow, cancel

    /// What can be done with a time that is so far.
    package static func open(for line: ScheduleDay.Line) -> [SlotStep] {
        // Whoever only kept a time and went away has it no more.
        if line.open.slot.isFree(at: .now) { return [.block] }
        guard let visit = line.visit else { return line.open.slot.state == .blocked ? [.unblock] : [] }
        switch visit.stage {
        case .booked: return [.arrived, .noshow, .cancel]
        case .arrived, .present: return [.fulfilled]
        default: return []
        }
    }

    /// What becomes of the appointment.
    var stage: Visit.Stage? {
        switch self {
        case .arrived: .arrived
        case .fulfilled: .fulfilled
        case .noshow: .noshow
        case .block, .unblock, .cancel: nil
        }
    }
}
