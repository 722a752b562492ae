import Foundation

/// The time zone of a site.
package struct SiteZone: Sendable, Hashable {
    /// As the IANA database names it.
    package let name: String
    private let zone: TimeZone
    private let calendar: Calendar

    /// Finds a zone; `nil` if the database of this machine has none of the name, or the name is an abbreviation.
    package init?(named name: String) {
        guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
        self.init(name, zone)
    }

    /// Where no zone was told.
    package static var utc: SiteZone { SiteZone("UTC", .gmt) }

    private init(_ name: String, _ zone: TimeZone) {
        self.name = name
        self.zone = zone
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        self.calendar = calendar
    }

    /// Minutes east of UTC at a local time; of a time that a clock change repeats, the first.
    ///
    /// - Returns: `nil` if there is no such day or time of day.
    package func offset(atLocal year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Int? {
        let wanted = DateComponents(year: year, month: month, day: day, hour: hour, minute: minute)
        guard (1...9999).contains(year), (0...23).contains(hour), (0...59).contains(minute),
            let date = calendar.date(from: wanted)
        else { return nil }
        let found = calendar.dateComponents([.year, .month, .day], from: date)
        guard found.year == year, found.month == month, found.day == day else { return nil }
        return zone.secondsFromGMT(for: date) / 60
    }

    /// Minutes east of UTC at a moment, in milliseconds since 1970.
    package func offset(atUTC milliseconds: Int64) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1000)) / 60
    }
}
