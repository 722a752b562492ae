import RecordStore

/// How soon the clinic has to act on what patients send.
package enum WorkClock {
    /// Working days; Saturdays and Sundays do not count.
    package static let replyDays = 2
    /// The same for prescriptions.
    package static let refillDays = 3
    /// The same for who is to act for whom.
    package static let proxyDays = 3

    private static let day: Int64 = 86_400_000

    /// The moment so many working days later, in UTC.
    static func due(_ days: Int, after start: Timestamp) -> Timestamp {
        var (time, left) = (start.milliseconds, days)
        while left > 0 {
            time += day
            // 1970-01-01 was a Thursday.
            if ![2, 3].contains((time / day) % 7) { left -= 1 }
        }
        return Timestamp(milliseconds: time)
    }
}
