import ClinicalRecord

extension PrintSection {
    /// One row for each vaccine with all its dates; what was refused or not given follows.
    static func immunizations(_ summary: RecordSummary, wording: Wording) -> PrintSection {
        let labels = wording.labels
        let rows = summary.immunizations.byVaccine.map { lines in
            [
                PrintTable.Cell(wording.known(lines.first?.vaccine ?? "")),
                PrintTable.Cell(Phrase(lines.reversed().map { wording.day($0.date) }, separator: "; ")),
                PrintTable.Cell(LineOrigin(lines), wording: wording),
            ]
        }
        let columns = [
            PrintTable.Column(labels.vaccine, 3.4), PrintTable.Column(labels.dates, 3.4),
            PrintTable.Column(labels.source, 2),
        ]
        return PrintSection(
            wording.headings.immunizations,
            summary.vaccineBlocks(Block.rows(Phrase(wording.headings.immunizations), columns, rows), wording: wording)
        )
    }

    /// One row for each dose, by vaccine and then by date, as schools and clinics ask for it.
    static func immunizationDoses(_ summary: RecordSummary, wording: Wording) -> PrintSection {
        let labels = wording.labels
        let rows = summary.immunizations.byVaccine.flatMap { $0.map { $0.cells(wording) } }
        let columns = [
            PrintTable.Column(labels.vaccine, 3.2), PrintTable.Column(labels.date, 2.1),
            PrintTable.Column(labels.dose, 2.2), PrintTable.Column(labels.givenBy, 2),
            PrintTable.Column(labels.source, 1.8),
        ]
        return PrintSection(
            wording.headings.immunizations,
            summary.vaccineBlocks(Block.rows(Phrase(wording.headings.immunizations), columns, rows), wording: wording)
        )
    }
}

extension RecordSummary {
    fileprivate func vaccineBlocks(_ table: [PrintSection.Block], wording: Wording) -> [PrintSection.Block] {
        let words = wording.sentences
        let refused = absences(in: .immunizations).filter { $0.kind != .noneKnown }
        let given =
            table.isEmpty
            ? [PrintSection.Block.nothing(.immunizations, self, words.noVaccinationRecorded, wording: wording)]
            : PrintSection.Block.contradictions(.immunizations, self, wording: wording) + table
        guard !refused.isEmpty else { return given }
        return given + [.heading(Phrase(wording.headings.vaccinesNotGiven))]
            + PrintSection.Block.absences(refused, words.notDone, wording: wording)
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

extension LineOrigin {
    /// Everybody who states one of the lines.
    fileprivate init(_ lines: [ImmunizationLine]) {
        self.init(
            sources: Set(lines.flatMap(\.origin.sources)).sorted(),
            isContested: lines.contains { $0.origin.isContested }
        )
    }
}

extension ImmunizationLine {
    fileprivate func cells(_ wording: Wording) -> [PrintTable.Cell] {
        let words = wording.sentences
        let amount = Phrase.data(dose)
        let number = doseNumber.isEmpty ? "" : Phrase(words.doseNumber, ["number": .data(doseNumber)])
        let batch = lot.isEmpty ? "" : Phrase(words.lotNumber, ["text": .data(lot)])
        let givers = [Phrase.data(performer), Phrase.data(place)].filter { !$0.isEmpty }
        let body = Phrase([.data(site), .data(route)])
        let doses = [number, batch, .data(manufacturer), amount, body].filter { !$0.isEmpty }
        return [
            PrintTable.Cell(
                wording.known(vaccine),
                details: [isHistorical ? Phrase(words.toldOnly) : ""] + notes.prefix(2).map { .data($0) }
            ),
            PrintTable.Cell(day: date, wording: wording),
            PrintTable.Cell(doses.first ?? Phrase(words.unknown), details: Array(doses.dropFirst())),
            PrintTable.Cell(givers.first ?? Phrase(words.unknown), details: Array(givers.dropFirst())),
            PrintTable.Cell(origin, wording: wording),
        ]
    }
}
