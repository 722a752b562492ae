import CCDA
import FHIRR4
import Findings
import MappingTables

/// When it is taken; rules B32 and B33.
extension CCDAMapping {
    /// The timings, and in words what R4 cannot say.
    func timings(_ statement: ClinicalStatement) -> (timings: [Timing], words: [String]) {
        var timings: [Timing] = []
        var words: [String] = []
        for time in statement.effectiveTimes.flatMap({ $0.kind == .combined ? $0.parts : [$0] }) {
            var timing = timings.last ?? Timing()
            let isNew = timings.isEmpty
            var rule = timing.repeat ?? Timing.Repeat()
            switch time.kind {
            case .interval: addInterval(time.interval, to: &timing, &rule)
            case .periodic:
                if rule.period != nil || !rule.when.isEmpty {
                    timing = Timing()
                    rule = Timing.Repeat(bounds: timings.first?.repeat?.bounds)
                    timings.append(timing)
                }
                words += addRhythm(time, to: &rule)
            case .event: words += addEvent(time, to: &rule)
            case .combined: continue
            }
            if rule != Timing.Repeat() { timing.repeat = rule }
            guard timing != Timing() else { continue }
            if isNew { timings.append(timing) } else { timings[timings.count - 1] = timing }
        }
        timings.removeAll { $0 == Timing() }
        if let count = statement.repeatNumber, !count.value.isEmpty, let number = integer(count.value), number > 0 {
            if timings.isEmpty { timings = [Timing()] }
            timings[0].repeat = timings[0].repeat ?? Timing.Repeat()
            timings[0].repeat?.count = number
        }
        return (timings, words)
    }

    private func addInterval(_ interval: IVL<TS>, to timing: inout Timing, _ rule: inout Timing.Repeat) {
        if let point = dateTime(interval.point) {
            if let value = point.value { timing.event.unite([value]) } else { timing.extensions += point.extensions }
        } else if let period = period(interval), rule.bounds == nil {
            rule.bounds = .period(period)
        }
    }

    /// Once per period; at fixed hours of the institution, so many times a day.
    private func addRhythm(_ time: EffectiveTime, to rule: inout Timing.Repeat) -> [String] {
        guard let period = time.period else { return [] }
        let limits = (period.low.flatMap { amount($0) }, period.high.flatMap { amount($0) })
        let single = amount(period.point)
        if let phase = time.phase {
            if rule.bounds == nil, let bounds = self.period(phase) { rule.bounds = .period(bounds) }
            if let width = phase.width.flatMap({ amount($0) }), let unit = Self.timeUnit(width.unit) {
                (rule.duration, rule.durationUnit) = (width.value, unit)
            }
        }
        guard let first = single ?? limits.0 ?? limits.1 else { return [] }
        guard let unit = Self.timeUnit(first.unit) else {
            // Some senders put a rhythm such as BID where a unit of time belongs.
            return [[first.value == "1" ? nil : first.value, first.unit].compactMap { $0 }.joined(separator: " ")]
        }
        let daily = ["4": 6, "6": 4, "8": 3, "12": 2, "24": 1]
        if time.isInstitutionSpecified, unit == "h", single != nil, let times = daily[first.value] {
            (rule.frequency, rule.period, rule.periodUnit) = (times, "1", "d")
            return []
        }
        (rule.frequency, rule.period, rule.periodUnit) = (1, first.value, unit)
        if single == nil, let high = limits.1, limits.0 != nil, Self.timeUnit(high.unit) == unit {
            rule.periodMax = high.value
        }
        return []
    }

    private func addEvent(_ time: EffectiveTime, to rule: inout Timing.Repeat) -> [String] {
        guard let event = time.event, let code = text(event.code) else { return [] }
        guard let known = lookUp(code, .cdaEventTiming) else {
            ledger.note(.note, unknown: event.code, in: TableName.cdaEventTiming.path)
            return [concept(event)?.text ?? code]
        }
        rule.when.unite([known.code])
        guard let offset = time.offset else { return [] }
        for limit in [offset.point, offset.low, offset.high, offset.width].compactMap({ $0 }) {
            guard let amount = amount(limit), let minutes = Self.minutes(amount), rule.offset == nil else { continue }
            // R4 allows no offset from a meal itself (invariant tim-9).
            if !["C", "CM", "CD", "CV"].contains(known.code), minutes != 0 { rule.offset = abs(minutes) }
        }
        return []
    }

    private func amount(_ pq: PQ) -> (value: String, unit: String?)? {
        guard let number = text(pq.value).flatMap(Self.decimal) else { return nil }
        return (number, text(pq.unit))
    }

    /// A UCUM unit of time as R4 allows it here.
    private static func timeUnit(_ unit: String?) -> String? {
        switch unit {
        case "s", "min", "h", "d", "wk", "mo", "a": unit
        case "hr", "hours", "hour", "H": "h"
        case "day", "days", "D": "d"
        case "week", "weeks": "wk"
        case "month", "months": "mo"
        default: nil
        }
    }

    private static func minutes(_ amount: (value: String, unit: String?)) -> Int? {
        guard let number = Double(amount.value), abs(number) < 100_000 else { return nil }
        switch timeUnit(amount.unit) {
        case "min": return Int(number)
        case "h": return Int(number * 60)
        case "d": return Int(number * 1440)
        default: return nil
        }
    }
}
