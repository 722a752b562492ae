import Gateway
import RecordPrint
import RecordStore

/// The time of an appointment in words: with its weekday, as the clock of the clinic says it.
struct VisitTime: Sendable {
    let clock: ClinicClock
    let texts: Texts

    /// `Monday, 23 November 2026`.
    func day(_ day: String) -> String {
        let words = texts.wording.day(day).description
        guard let weekday = ClinicClock.weekday(day) else { return words }
        return texts("weekdayAndDay", ["weekday": texts["weekday.\(weekday)"], "day": words])
    }

    /// `09:00`.
    func time(_ spelled: String) -> String { String(spelled.dropFirst(11).prefix(5)) }

    func time(_ time: Timestamp) -> String { self.time(clock.spell(time)) }

    /// `Monday, 23 November 2026, 09:00 to 09:20`.
    func span(_ start: Timestamp, _ end: Timestamp?) -> String {
        let begin = clock.spell(start)
        let span = end.map { texts("fromTo", ["start": time(begin), "end": time($0)]) } ?? time(begin)
        return texts("dayAndTime", ["day": day(clock.day(of: start)), "time": span])
    }

    /// What clock it is, for those who are elsewhere.
    var zone: String {
        let city = clock.name.split(separator: "/").last?.replacing("_", with: " ") ?? "UTC"
        return texts("clinicZone", ["zone": String(city)])
    }
}
