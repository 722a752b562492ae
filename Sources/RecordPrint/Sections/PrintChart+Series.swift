import ClinicalRecord

extension PrintChart {
    /// The largest size of a number that a picture can still show beside others.
    private static let limit = 1e12
    /// More points than this are not drawn, since they would be a smear.
    private static let most = 200

    /// The chart of one series; `nil` with fewer than two dated numbers.
    package init?(_ rows: [ResultRow], wording: Wording) {
        guard let newest = rows.first else { return nil }
        let points = rows.prefix(Self.most).compactMap { Point($0.line, wording: wording) }.sorted { $0.day < $1.day }
        guard points.count > 1, let first = points.first, let last = points.last else { return nil }
        guard points.allSatisfy({ abs($0.value) < Self.limit }) else { return nil }
        let unit = Phrase.data(ReadableUnit.spell(newest.line.value.unit), limit: 40)
        func told(_ point: Point?) -> Phrase { Phrase([.data(point?.label ?? "", limit: 40), unit], separator: " ") }
        let sentence = Phrase(
            wording.sentences.chartSummary,
            [
                "count": Phrase("\(points.count)"), "start": first.date, "end": last.date,
                "first": told(first), "last": told(last),
                "low": told(points.min { $0.value < $1.value }),
                "high": told(points.max { $0.value < $1.value }),
            ]
        )
        let hasRange = points.contains { $0.low != nil || $0.high != nil }
        self.init(
            title: wording.codes["vital.\(newest.line.loinc)"].map { Phrase($0) } ?? .data(newest.name, limit: 120),
            unit: unit,
            summary: Phrase([sentence, hasRange ? Phrase(wording.sentences.chartRange) : ""], separator: " "),
            points: points
        )
    }
}

extension PrintChart.Point {
    fileprivate init?(_ line: ResultLine, wording: Wording) {
        guard let spelled = line.value.number, let value = Double(spelled), value.isFinite else { return nil }
        guard let date = line.date.flatMap(WrittenDate.init) else { return nil }
        let range = line.bounds
        self.init(
            day: date.dayNumber,
            span: date.month == nil ? 365 : date.day == nil ? 30 : 0,
            value: value,
            label: "\(line.value.comparator)\(CleanText.clean(spelled, limit: 20))",
            date: wording.day(line.date),
            low: range.low,
            high: range.high,
            mark: line.flag(wording)?.mark,
            isOpen: !line.value.comparator.isEmpty
        )
    }
}
