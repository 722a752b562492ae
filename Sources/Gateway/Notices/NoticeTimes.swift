import RecordStore

/// When something is told: not at night where the clinic is, and once a day to those who want that.
struct NoticeTimes: Sendable {
    /// So soon before an appointment a reminder is of no use any more.
    private static let tooLate: Int64 = 60 * 60_000

    let clock: ClinicClock
    private let quiet: (from: Int, to: Int)
    private let digestAt: Int
    private let reminderHours: Int

    init(clock: ClinicClock, settings: NoticeSettings) {
        self.clock = clock
        (quiet, digestAt, reminderHours) = (settings.quiet, settings.digestAt, settings.reminderHours)
    }

    /// When something that happened just now is told.
    func due(_ kind: NoticeKind, isDaily: Bool, at now: Timestamp) -> Timestamp {
        if kind.isUrgent { return now }
        return awake(isDaily && kind.canWait ? next(digestAt, after: now) : now)
    }

    /// When somebody is reminded of an appointment; `nil` if that is over, or never.
    func reminder(of start: Timestamp, at now: Timestamp) -> Timestamp? {
        let time = Timestamp(milliseconds: start.milliseconds - Int64(reminderHours) * 3_600_000)
        guard reminderHours > 0, time > now else { return nil }
        let later = awake(time)
        if later == time || start.milliseconds - later.milliseconds > Self.tooLate { return later }
        // The night before is too late: in the evening, then.
        let evening = clock.moment(clock.day(of: time), minute: max(quiet.from - 1, 0)) ?? time
        let day: Int64 = 86_400_000
        return evening < time ? evening : Timestamp(milliseconds: evening.milliseconds - day)
    }

    /// The time itself, or the end of the night that it lies in.
    func awake(_ time: Timestamp) -> Timestamp {
        guard quiet.from != quiet.to else { return time }
        let minute = clock.minute(of: time)
        let isNight =
            quiet.from < quiet.to
            ? (quiet.from..<quiet.to).contains(minute) : minute >= quiet.from || minute < quiet.to
        return isNight ? next(quiet.to, after: time) : time
    }

    /// The next time that the clock of the clinic says so.
    private func next(_ minute: Int, after time: Timestamp) -> Timestamp {
        let day = clock.day(of: time)
        if let today = clock.moment(day, minute: minute), today > time { return today }
        return clock.moment(ClinicClock.day(day, plus: 1), minute: minute) ?? time
    }
}
