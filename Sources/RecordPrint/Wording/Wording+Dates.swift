extension Wording {
    /// How dates are written.
    package struct Calendar: Sendable {
        /// January first.
        package var monthNames: [String]
        /// `{day} {month} {year}`.
        package var day: String
        /// `{day} {month}`, where the year follows later.
        package var dayOfYear: String
        /// `{month} {year}`.
        package var month: String
        /// `{day}, {time}`.
        package var moment: String
        package var years: Count
        package var months: Count
        package var days: Count
        /// `about {age}`, if only a year or a month is known.
        package var about: String
    }

    /// A counted thing: `1 year`, `{count} years`.
    package struct Count: Sendable {
        package var one: String
        package var other: String

        func callAsFunction(_ count: Int) -> Phrase {
            Phrase(count == 1 ? one : other, ["count": Phrase("\(count)")])
        }
    }

    /// `3 May 2026`, `May 2026`, `2026`; what is no date prints as it is spelled, `nil` as unknown.
    package func day(_ spelled: String?) -> Phrase {
        guard let spelled, !spelled.isEmpty else { return Phrase(sentences.unknown) }
        guard let date = WrittenDate(spelled) else { return age(spelled) ?? .data(spelled, limit: 80) }
        return Phrase(calendarDay(date))
    }

    /// As ``day(_:)``, with the time and the offset that were sent: `3 May 2026, 14:05 (UTC+02:00)`.
    package func moment(_ spelled: String?) -> Phrase {
        guard let spelled, let date = WrittenDate(spelled), let hour = date.hour, let minute = date.minute
        else { return day(spelled) }
        let time = Phrase("\(two(hour)):\(two(minute))\(zone(date))")
        return Phrase(calendar.moment, ["day": Phrase(calendarDay(date)), "time": time])
    }

    /// `3 May 2026, 14:05 to 14:40 (UTC+02:00)`, or both moments in full if they are of two days or zones.
    package func moments(_ start: String?, _ end: String?) -> Phrase {
        guard let end else { return moment(start) }
        let full = Phrase(sentences.fromTo, ["start": moment(start), "end": moment(end)])
        guard let first = start.flatMap(WrittenDate.init), let last = WrittenDate(end) else { return full }
        guard let hour = first.hour, let minute = first.minute, let lastHour = last.hour, let lastMinute = last.minute
        else { return full }
        guard first.days == last.days, first.offset == last.offset else { return full }
        let times: KeyValuePairs = [
            "start": Phrase("\(two(hour)):\(two(minute))"),
            "end": Phrase("\(two(lastHour)):\(two(lastMinute))\(zone(last))"),
        ]
        return Phrase(
            calendar.moment,
            ["day": Phrase(calendarDay(first)), "time": Phrase(sentences.fromTo, times)]
        )
    }

    private func zone(_ date: WrittenDate) -> String {
        guard let offset = date.offset else { return "" }
        return offset == 0 ? " (UTC)" : " (UTC\(clock(offset)))"
    }

    /// `3 May 2026 to 5 May 2026`; one date if both are the same day or no end is known.
    package func period(_ start: String?, _ end: String?) -> Phrase {
        guard let end else { return day(start) }
        let (first, last) = (day(start), day(end))
        if first == last { return first }
        if let begin = start.flatMap(WrittenDate.init), let over = WrittenDate(end), over.days < begin.days {
            // Two dates that cannot be a period are told apart.
            return Phrase([first, Phrase(sentences.untilDay, ["date": last])])
        }
        return Phrase(sentences.fromTo, ["start": shortened(start, before: end) ?? first, "end": last])
    }

    /// The first day of a period without what the last says too: `14` or `14 May`; `nil` if nothing can be left away.
    private func shortened(_ start: String?, before end: String) -> Phrase? {
        guard let start = start.flatMap(WrittenDate.init), let end = WrittenDate(end), start.year == end.year else {
            return nil
        }
        guard let day = start.day, let month = start.month, end.day != nil else { return nil }
        if month == end.month { return Phrase("\(day)") }
        return Phrase(calendar.dayOfYear, ["day": Phrase("\(day)"), "month": Phrase(calendar.monthNames[month - 1])])
    }

    /// As ``period(_:_:)``; if only the end is known it is said to be the end.
    package func span(_ start: String?, _ end: String?) -> Phrase {
        start == nil ? Phrase(sentences.untilDay, ["date": day(end)]) : period(start, end)
    }

    /// `age 51 years` or, with a unit of UCUM, `age 51 a` in our words; `nil` for anything else.
    private func age(_ spelled: String) -> Phrase? {
        let parts = spelled.split(separator: " ")
        guard parts.count == 3, parts[0] == "age", let count = Int(parts[1]) else { return nil }
        let counted: Count? =
            switch parts[2] {
            case "a", "year", "years", "yr", "yrs", "y": calendar.years
            case "mo", "month", "months": calendar.months
            case "d", "day", "days": calendar.days
            default: nil
            }
        return counted.map { Phrase(sentences.atAge, ["age": $0(count)]) }
    }

    /// The age on a day: days below one month, months below two years, else years; `nil` if it cannot be told.
    package func age(born: String?, on today: String) -> Phrase? {
        guard let birth = born.flatMap(WrittenDate.init), let today = WrittenDate(today) else { return nil }
        guard birth.days <= today.days else { return nil }
        let birthDay = birth.day ?? 1
        var months = (today.year - birth.year) * 12 + (today.month ?? 1) - (birth.month ?? 1)
        if (today.day ?? 1) < birthDay { months -= 1 }
        let age =
            if birth.month == nil {
                calendar.years(today.year - birth.year)
            } else if months >= 24 {
                calendar.years(months / 12)
            } else if months >= 1 || birth.day == nil {
                calendar.months(max(months, 0))
            } else {
                calendar.days(today.days - birth.days)
            }
        return birth.day == nil ? Phrase(calendar.about, ["age": age]) : age
    }

    private func calendarDay(_ date: WrittenDate) -> String {
        guard let month = date.month else { return "\(date.year)" }
        let name = Phrase(calendar.monthNames[month - 1])
        let year = Phrase("\(date.year)")
        guard let day = date.day else { return Phrase(calendar.month, ["month": name, "year": year]).description }
        return Phrase(calendar.day, ["day": Phrase("\(day)"), "month": name, "year": year]).description
    }

    private func clock(_ offset: Int) -> String {
        "\(offset < 0 ? "−" : "+")\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
