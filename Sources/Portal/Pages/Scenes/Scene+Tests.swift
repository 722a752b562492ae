import ClinicalRecord
import Gateway
import RecordPrint

/// Test results in words.
extension Scene {
    /// All results, then all measurements, each test with its values.
    var series: [(isMeasurement: Bool, rows: [ResultRow])] {
        ResultRow.series(ResultRow.all(summary.results)).map { (false, $0) }
            + ResultRow.series(ResultRow.all(summary.vitals.map(\.result))).map { (true, $0) }
    }

    /// Upper and lower value, which stand together in the list and apart in their courses.
    static let pressureParts: Set<String> = ["8480-6", "8462-4"]

    /// Whether a row is a part of a blood pressure that is shown as one.
    func isPressurePart(_ row: ResultRow) -> Bool {
        Self.pressureParts.contains(row.line.loinc) && row.name.contains(": ")
    }

    func testName(_ row: ResultRow) -> String {
        wording.codes["vital.\(row.line.loinc)"] ?? known(row.name)
    }

    /// `5.4 mmol/L`, or why there is none.
    func reading(_ line: ResultLine) -> String {
        let value = line.value.phrase.description
        if !value.isEmpty { return value }
        return line.absentReason.isEmpty ? texts["noValue"] : clean(line.absentReason)
    }

    func badge(_ line: ResultLine) -> FactCard.Badge? {
        guard let flag = line.flag(wording) else { return nil }
        let isCritical = ["HH", "LL", "HU", "LU", "AA"].contains(line.interpretationCode)
        return FactCard.Badge(
            tone: isCritical ? .alarm : .warn,
            sign: flag.mark.sign,
            word: flag.word.description
        )
    }

    func range(_ line: ResultLine) -> String {
        var range = line.referenceRange
        let unit = line.value.unit
        if !unit.isEmpty, range.hasSuffix(unit) { range.removeLast(unit.count) }
        let (text, readable) = (clean(range, limit: 200), ReadableUnit.spell(unit))
        return text.isEmpty ? "" : line.value.unit.isEmpty ? text : "\(text) \(clean(readable, limit: 40))"
    }

    func testDate(_ line: ResultLine) -> String { line.date == nil ? texts["undated"] : day(line.date) }

    /// Higher or lower than the value before, if both are plain numbers of one unit.
    func change(_ rows: [ResultRow]) -> String {
        let numbers = rows.prefix(2).map { row in
            row.line.value.comparator.isEmpty && row.line.date != nil ? row.line.value.number.flatMap(Double.init) : nil
        }
        guard numbers.count == 2, let now = numbers[0], let before = numbers[1] else { return "" }
        if now == before { return texts["same"] }
        let told = rows[1].line.value.phrase.description
        return texts(now > before ? "higher" : "lower", ["before": told])
    }
}
