package import CCDA
package import FHIRR4
import Findings

/// Intervals of time; rule A11.
extension CCDAMapping {
    /// From `low` to `high`; a value by itself is both, and a width of whole days makes up for one end.
    package func period(_ interval: IVL<TS>?) -> Period? {
        guard let interval else { return nil }
        if let point = dateTime(interval.point) { return Period(start: point, end: point) }
        let (start, end) = (dateTime(interval.low), dateTime(interval.high))
        if start == nil, end == nil, let center = dateTime(interval.center) {
            return Period(start: center, end: center)
        }
        if let width = interval.width { keepAsText(width) }
        guard start != nil || end != nil else { return nil }
        guard let first = start?.value, let last = end?.value, Self.isLater(first, last), let high = interval.high
        else {
            return Period(start: start, end: end)
        }
        // An end before the start is not a period (invariant per-1); the start is kept as one.
        ledger.refuse(high.value, .timeInvalid)
        return Period(start: start, end: Primitive(nil, extensions: [Self.sourceValue(high.value.unrecorded)]))
    }

    /// The point that best stands for the interval: its value, its center, its start.
    package func point(_ interval: IVL<TS>?) -> Primitive? {
        guard let interval else { return nil }
        return dateTime(interval.point) ?? dateTime(interval.center) ?? dateTime(interval.low)
    }

    /// A point if it is one, else a period.
    package func eventTime(_ interval: IVL<TS>?) -> EventTime? {
        guard let interval else { return nil }
        if let point = dateTime(interval.point) { return .dateTime(point) }
        guard let period = period(interval) else { return nil }
        if period.start == period.end, let start = period.start { return .dateTime(start) }
        return .period(period)
    }

    /// Whether an interval has an end that has come or is only known to have been.
    package func hasEnd(_ interval: IVL<TS>?) -> Bool {
        guard let high = interval?.high else { return false }
        return !high.value.isEmpty
    }

    /// Whether the first of two times of one precision and one offset is the later one.
    private static func isLater(_ first: String, _ second: String) -> Bool {
        let isComparable = first.utf8.count == second.utf8.count && first.dropFirst(19) == second.dropFirst(19)
        return isComparable && first > second
    }
}
