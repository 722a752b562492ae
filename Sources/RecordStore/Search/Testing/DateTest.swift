package import JSONTree

/// Asks for a time, by how it stands to a date, a month, a year or an instant.
///
/// A time without an offset counts as UTC.
///
/// Source: <https://hl7.org/fhir/R4/search.html#date>
package struct DateTest: Sendable, Hashable {
    package let prefix: SearchPrefix
    /// Milliseconds since 1970 UTC.
    package let range: ClosedRange<Int64>

    /// - Returns: `nil` if the text spells no time.
    init?(_ text: Substring, now: Int64) {
        let (prefix, rest) = SearchPrefix.split(text)
        guard let range = ClinicalTime.milliseconds(SearchValue.unescaped(rest).utf8) else { return nil }
        self.prefix = prefix
        // About the same: a tenth of the time between then and now.
        let slack = prefix == .approximately ? abs(now - range.lowerBound) / 10 : 0
        self.range = (range.lowerBound - slack)...(range.upperBound + slack)
    }

    /// Asks for what has any moment in common with a date.
    ///
    /// - Returns: `nil` if the text spells no time.
    init?(overlapping text: String) {
        guard let range = ClinicalTime.milliseconds(text.utf8) else { return nil }
        (prefix, self.range) = (.approximately, range)
    }

    func matches(_ node: JSONNode) -> Bool { Self.range(of: node).map { prefix.holds($0, range) } ?? false }

    /// The milliseconds that a date, time, period or timing covers; `nil` if it says none.
    package static func range(of node: JSONNode) -> ClosedRange<Int64>? {
        if let text = node.string { return ClinicalTime.milliseconds(text.utf8) }
        guard node.kind == .object else { return nil }
        if let events = node["event"] { return united(events.elements.compactMap { range(of: $0) }) }
        if let bounds = node["repeat"]?["boundsPeriod"] { return range(of: bounds) }
        let start = node["start"].map { $0.string.flatMap { ClinicalTime.milliseconds($0.utf8) } }
        let end = node["end"].map { $0.string.flatMap { ClinicalTime.milliseconds($0.utf8) } }
        // A period with neither end, or with one that spells no time, says nothing that could be compared.
        guard start != nil || end != nil, start != .some(nil), end != .some(nil) else { return nil }
        let (low, high) = (start??.lowerBound ?? .min, end??.upperBound ?? .max)
        return low <= high ? low...high : nil
    }

    private static func united(_ ranges: [ClosedRange<Int64>]) -> ClosedRange<Int64>? {
        guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max() else { return nil }
        return low...high
    }
}
