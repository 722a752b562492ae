/// What a remark says that is not said beside it anyway.
///
/// Some systems send the row of their table as a remark, label by label: `Test: Potassium; Result: 4.3 mmol/L`.
package enum NewWords {
    /// - Returns: The labelled parts of the remark that are new; the whole remark if it is not made of labelled parts.
    package static func of(_ remark: String, beside told: [String], dates: [String?], _ wording: Wording) -> String {
        let parts = remark.split(separator: ";").map { $0.trimmed }
        let known = Set(told.flatMap { words($0) })
        let days = dates.compactMap { $0.flatMap(WrittenDate.init) }
        guard parts.count > 1, parts.allSatisfy({ $0.contains(": ") }) else {
            let isEcho = words(remark).allSatisfy { word in
                known.contains(word) || flags.contains(word) || isDate(word, among: days) || isTime(word, among: days)
            }
            return isEcho ? "" : remark
        }
        let new = parts.filter { part in
            let value = part.drop { $0 != ":" }.dropFirst()
            let isKnown = words(value).isSubset(of: known.union(flags))
            return !isKnown && !isDate(String(value).lowercased(), among: days)
        }
        return new.joined(separator: "; ")
    }

    /// What stands in the columns of flags and states, where the row shows it by its place.
    private static let flags: Set<String> = [
        "normal", "high", "low", "abnormal", "given", "completed", "n", "h", "l", "a", "-", "loinc:",
    ]

    private static func isTime(_ text: String, among days: [WrittenDate]) -> Bool {
        let parts = text.split(separator: ":").map { Int($0) }
        return parts.count == 2 && days.contains { $0.hour == parts[0] && $0.minute == parts[1] }
    }

    private static func words(_ text: some StringProtocol) -> Set<String> {
        Set(text.lowercased().split { $0 == " " || $0 == "," }.map(String.init))
    }

    /// Whether a date in words or digits is one of those, by its year, month and day.
    private static func isDate(_ text: String, among days: [WrittenDate]) -> Bool {
        let parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return days.contains { date in
            let months = date.month.map { month in
                [String(Wording.english.calendar.monthNames[month - 1].lowercased().prefix(3)), "\(month)"]
            }
            let isYear = parts.contains { $0 == "\(date.year)" || $0 == "\(date.year)".suffix(2) }
            let isMonth = months.map { names in
                parts.contains { part in names.contains { part.hasPrefix($0) || part == "0\($0)" } }
            }
            let isDay = date.day.map { day in parts.contains { Int($0) == day } }
            return parts.count <= 3 && isYear && isMonth != false && isDay != false
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
