import ClinicalRecord
import RecordStore

/// When what is open to somebody who acts for a person: from now to an end, less as a child grows up, then nothing.
struct FamilyTerms {
    let settings: FamilySettings
    let clock: ClinicClock

    /// What parents keep of a child who can speak for themselves: they bring them, and pay.
    private static let handedOver = FamilyAreas([.appointments: .act, .billing: .read])

    /// Terms that begin now.
    ///
    /// - Parameters:
    ///   - areas: What is open.
    ///   - lastDay: The last day on which it is, where the clinic is; empty for no end.
    ///   - birthDate: Of a child whose parents act for them as such; `nil` for everybody else.
    ///   - now: When it begins.
    /// - Returns: None if it is over before it begins, or if nobody knows how old the child is.
    func terms(
        _ areas: FamilyAreas,
        until lastDay: String,
        childBorn birthDate: String?,
        from now: Timestamp
    ) -> [Proxy.Term] {
        let end = lastDay.isEmpty ? nil : clock.moment(ClinicClock.day(lastDay, plus: 1), minute: 0)
        guard let birthDate else { return Self.term(areas, now, end) }
        guard let teen = birthday(settings.teenAge, of: birthDate),
            let adult = birthday(settings.adultAge, of: birthDate)
        else { return [] }
        return Self.term(areas, now, Self.earlier(end, teen))
            + Self.term(areas.intersection(Self.handedOver), max(now, teen), Self.earlier(end, adult))
    }

    private static func term(_ areas: FamilyAreas, _ from: Timestamp, _ until: Timestamp?) -> [Proxy.Term] {
        guard !areas.isEmpty, until.map({ from < $0 }) ?? true else { return [] }
        return [Proxy.Term(areas: areas, from: from, until: until)]
    }

    private static func earlier(_ end: Timestamp?, _ other: Timestamp) -> Timestamp {
        end.map { min($0, other) } ?? other
    }

    /// The beginning of the day on which somebody has an age; of a date that is not known to the day the first that it
    /// can be.
    func birthday(_ age: Int, of birthDate: String) -> Timestamp? {
        let parts = birthDate.split(separator: "-").map(String.init)
        guard let year = parts.first.flatMap({ Int($0) }), parts[0].count == 4 else { return nil }
        let (month, day) = (parts.count > 1 ? parts[1] : "01", parts.count > 2 ? String(parts[2].prefix(2)) : "01")
        // Who was born on 29 February is a year older on 1 March.
        return clock.moment("\(year + age)-\(month)-\(day)", minute: 0)
            ?? clock.moment("\(year + age)-03-01", minute: 0)
    }
}
