import ClinicalRecord
package import MappingTables
package import RecordStore

/// The clock on the wall of the clinic: days and times of day as its patients know them.
package struct ClinicClock: Sendable {
    /// As the IANA database names it.
    package var name: String { zone.name }
    private let zone: SiteZone

    package init(zone: SiteZone) { self.zone = zone }

    /// `2026-11-23T09:00:00-05:00`.
    package func spell(_ time: Timestamp) -> String {
        let offset = zone.offset(atUTC: time.milliseconds)
        let minutes = abs(offset)
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let sign = offset < 0 ? "-" : "+"
        return local(time).description.prefix(19) + "\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// `2026-11-23`, where the clinic is.
    package func day(of time: Timestamp) -> String { String(local(time).description.prefix(10)) }

    /// Minutes since midnight, where the clinic is.
    package func minute(of time: Timestamp) -> Int {
        let minutes = local(time).milliseconds / 60_000
        return Int(((minutes % 1440) + 1440) % 1440)
    }

    /// The moment of a day and a time of day; `nil` for what is no day.
    package func moment(_ day: String, minute: Int) -> Timestamp? {
        guard let days = Self.number(of: day) else { return nil }
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (0...1440).contains(minute),
            let offset = zone.offset(
                atLocal: parts[0],
                parts[1],
                parts[2],
                min(minute, 1439) / 60,
                min(minute, 1439) % 60
            )
        else { return nil }
        return Timestamp(milliseconds: (Int64(days) * 1440 + Int64(minute - offset)) * 60_000)
    }

    /// 0 for a Monday to 6 for a Sunday; `nil` for what is no day.
    package static func weekday(_ day: String) -> Int? {
        // 1970-01-01 was a Thursday.
        number(of: day).map { (($0 + 3) % 7 + 7) % 7 }
    }

    /// A day so many days later.
    package static func day(_ day: String, plus count: Int) -> String {
        guard let number = number(of: day) else { return day }
        return String(Timestamp(milliseconds: Int64(number + count) * 86_400_000).description.prefix(10))
    }

    /// A moment as R4 spells it; `nil` for a mere day, and for what has no zone.
    package static func moment(_ spelled: String?) -> Timestamp? {
        guard let spelled, let time = SpelledTime(spelled.utf8), time.hasClock else { return nil }
        return Timestamp(milliseconds: time.instant * 1000)
    }

    /// Days since 1970.
    private static func number(of day: String) -> Int? {
        guard day.utf8.count == 10, let time = SpelledTime(day.utf8) else { return nil }
        return Int(time.instant / 86_400)
    }

    private func local(_ time: Timestamp) -> Timestamp {
        Timestamp(milliseconds: time.milliseconds + Int64(zone.offset(atUTC: time.milliseconds)) * 60_000)
    }
}
