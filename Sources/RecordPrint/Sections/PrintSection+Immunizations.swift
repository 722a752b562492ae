import ClinicalRecord

extension PrintSection {
    /// One row for each vaccine with all its dates; what was refused or not given follows.
    static func immunizations(_ summary: RecordSummary, _ edition: Edition) -> PrintSection {
        let labels = edition.labels
        let rows = summary.immunizations.byVaccine.map { lines -> Edition.Row in
            let dates = Phrase(lines.reversed().map { edition.wording.day($0.date) }, separator: "; ")
            let cells = [PrintTable.Cell(edition.wording.known(lines.first?.vaccine ?? "")), PrintTable.Cell(dates)]
            return (cells, LineOrigin(uniting: lines.map(\.origin)))
        }
        let columns = [PrintTable.Column(labels.vaccine, 5), PrintTable.Column(labels.dates, 5)]
        return PrintSection(edition.headings.immunizations, summary.vaccines(columns, rows, edition, isHeaded: false))
    }

    /// One row for each dose, by vaccine and then by date, as schools and clinics ask for it.
    static func immunizationDoses(_ summary: RecordSummary, _ edition: Edition) -> PrintSection {
        let labels = edition.labels
        let rows = summary.immunizations.byVaccine.flatMap { $0.map { $0.row(edition) } }
        let columns = [
            PrintTable.Column(labels.vaccine, 3.2), PrintTable.Column(labels.date, 2.1, isTight: true),
            PrintTable.Column(labels.dose, 2.6, isOptional: true),
            PrintTable.Column(labels.givenBy, 2.4, isOptional: true),
        ]
        return PrintSection(edition.headings.immunizations, summary.vaccines(columns, rows, edition, isHeaded: true))
    }
}

extension RecordSummary {
    fileprivate func vaccines(
        _ columns: [PrintTable.Column],
        _ rows: [Edition.Row],
        _ edition: Edition,
        isHeaded: Bool
    ) -> [PrintSection.Block] {
        let (words, headings) = (edition.words, edition.headings)
        let refused = absences(in: .immunizations).filter { $0.kind != .noneKnown }
        let given =
            rows.isEmpty
            ? [edition.nothing(.immunizations, self, words.noVaccinationRecorded)]
            : edition.contradictions(.immunizations, self) + edition.table(headings.immunizations, columns, rows)
        guard !refused.isEmpty else { return given }
        let heading: [PrintSection.Block] = isHeaded ? [.heading(Phrase(headings.vaccinesNotGiven))] : []
        return given + heading + edition.absences(refused, words.notDone)
    }
}

extension [ImmunizationLine] {
    /// Doses of one vaccine together, earliest first; vaccines by name.
    fileprivate var byVaccine: [[ImmunizationLine]] {
        let groups = Dictionary(grouping: self) { $0.cvx.isEmpty ? $0.vaccine.lowercased() : "cvx \($0.cvx)" }
        let doses = groups.values.map { $0.sorted { ($0.date ?? "", $0.lot) < ($1.date ?? "", $1.lot) } }
        return doses.sorted { $0.first.sortKey < $1.first.sortKey }
    }
}

extension ImmunizationLine? {
    fileprivate var sortKey: (String, String) {
        (self?.vaccine.lowercased() ?? "", self?.cvx ?? "")
    }
}

extension ImmunizationLine {
    fileprivate func row(_ edition: Edition) -> Edition.Row {
        let (words, wording) = (edition.words, edition.wording)
        let number = doseNumber.isEmpty ? "" : Phrase(words.doseNumber, ["number": .data(doseNumber)])
        let batch = lot.isEmpty ? "" : Phrase(words.lotNumber, ["text": .data(lot)])
        let tail = " Route of Administration"
        let way = route.hasSuffix(tail) ? String(route.dropLast(tail.count)) : route
        let body = Phrase([.data(dose), .data(site), .data(way)])
        let told = [vaccine, lot, status, manufacturer, dose]
        let remarks = notes.map { NewWords.of($0, beside: told, dates: [date], wording) }
        let doses = [Phrase([number, batch]), .data(manufacturer), body].filter { !$0.isEmpty }
        let givers = [Phrase.data(performer), Phrase.data(place)].filter { !$0.isEmpty }
        let cells = [
            PrintTable.Cell(
                wording.known(vaccine),
                details: [isHistorical ? Phrase(words.toldOnly) : ""] + edition.notes(remarks)
            ),
            PrintTable.Cell(wording.day(date)),
            PrintTable.Cell(doses.first ?? "", details: Array(doses.dropFirst())),
            PrintTable.Cell(givers.first ?? "", details: Array(givers.dropFirst())),
        ]
        return (cells, origin)
    }
}
