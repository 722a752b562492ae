/// A schedule as clinic staff typed it.
package struct ScheduleDraft: Sendable, Hashable {
    /// What is wrong with it, by the field that can be put right.
    package enum Mistake: String, Sendable, CaseIterable {
        case service, clinician, place, days, weekdays, times, length, many
    }

    /// Letters of a name.
    package static let longestName = 100
    /// Slots that are made at once.
    package static let most = 400

    package var service = ""
    package var clinician = ""
    package var place = ""
    package var isVideo = false
    /// ISO 8601.
    package var firstDay = ""
    package var lastDay = ""
    /// 0 for Monday.
    package var weekdays: Set<Int> = []
    /// `09:00`.
    package var from = ""
    package var to = ""
    /// Minutes, as typed.
    package var length = ""

    package init() {}

    package var mistakes: [Mistake] {
        var found: [Mistake] = []
        for (name, mistake) in [(service, Mistake.service), (clinician, .clinician)]
        where name.isEmpty || name.unicodeScalars.count > Self.longestName { found.append(mistake) }
        if place.unicodeScalars.count > Self.longestName || place.isEmpty && !isVideo { found.append(.place) }
        let hasDays = ClinicClock.weekday(firstDay) != nil && ClinicClock.weekday(lastDay) != nil && firstDay <= lastDay
        if !hasDays || lastDay > ClinicClock.day(firstDay, plus: 366) { found.append(.days) }
        if weekdays.isEmpty { found.append(.weekdays) }
        if span.isEmpty { found.append(.times) }
        if minutes == nil { found.append(.length) }
        guard found.isEmpty else { return found }
        return days.isEmpty || starts.isEmpty ? [.times] : days.count * starts.count > Self.most ? [.many] : []
    }

    /// How long a visit lasts; `nil` for what is no such number.
    var minutes: Int? { Int(length).flatMap { (5...480).contains($0) ? $0 : nil } }

    /// The days on which there are visits.
    var days: [String] {
        guard ClinicClock.weekday(firstDay) != nil, ClinicClock.weekday(lastDay) != nil else { return [] }
        return (0...366).map { ClinicClock.day(firstDay, plus: $0) }.filter { day in
            day <= lastDay && ClinicClock.weekday(day).map(weekdays.contains) ?? false
        }
    }

    /// Minutes since midnight at which visits begin.
    var starts: [Int] {
        guard let minutes else { return [] }
        return stride(from: span.lowerBound, through: span.upperBound - minutes, by: minutes).map { $0 }
    }

    private var span: Range<Int> {
        guard let from = Self.minute(from), let to = Self.minute(to), from < to else { return 0..<0 }
        return from..<to
    }

    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else { return nil }
        return parts[0] * 60 + parts[1]
    }
}
