package import ClinicalRecord

/// The calendar days of a visit, for facts that do not name the visit they belong to.
package struct VisitDays {
    private let days: ClosedRange<Int>?

    /// A visit without a full start date has no days; one without an end lasts one day.
    package init(_ visit: EncounterLine) {
        guard let start = visit.start.flatMap(WrittenDate.init), start.day != nil else {
            days = nil
            return
        }
        let end = visit.end.flatMap(WrittenDate.init).flatMap { $0.day == nil ? nil : $0.days } ?? start.days
        days = start.days...max(start.days, end)
    }

    /// What of a record happened during the visit.
    package func part(of summary: RecordSummary) -> RecordSummary {
        var part = summary
        part.vitals = summary.vitals.filter { contains($0.date) }
        part.procedures = summary.procedures.filter { contains($0.date) }
        part.immunizations = summary.immunizations.filter { contains($0.date) }
        part.medications = summary.medications.filter { contains($0.start) }
        part.results = summary.results.filter { contains($0.date ?? $0.lines.first?.date) }
        return part
    }

    /// Whether a date, known to the day, lies within the visit.
    func contains(_ spelled: String?) -> Bool {
        guard let days, let date = spelled.flatMap(WrittenDate.init), date.day != nil else { return false }
        return days.contains(date.days)
    }
}
