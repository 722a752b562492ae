import ClinicalRecord

extension PrintSection {
    /// What the person is believed to take, with how to take it.
    ///
    /// An entry whose state nobody told, or whose stated end has passed, stands apart: it is neither in use nor past.
    static func medications(_ summary: RecordSummary, _ edition: Edition, isDetailed: Bool = false) -> [PrintSection] {
        let headings = edition.headings
        let current = summary.currentMedications.filter { !edition.isPast($0.end) }
        let unsure = summary.unsureMedications(edition)
        let table = MedicationTable(edition: edition, isDetailed: isDetailed)
        var blocks = edition.contradictions(.medications, summary) + table.blocks(headings.medications, current)
        if current.isEmpty, unsure.isEmpty {
            blocks = [edition.nothing(.medications, summary, edition.words.noMedicineRecorded)]
        } else if current.isEmpty {
            blocks.append(.paragraph(Phrase(edition.words.noneRecorded)))
        }
        let refused = summary.absences(in: .medications).filter { $0.kind != .noneKnown }
        blocks += edition.absences(refused, edition.words.notTaken)
        let items: [Block] = unsure.isEmpty ? [] : [.list(unsure.map { table.item($0) })]
        let unsureBlocks = isDetailed ? table.blocks(headings.unsureMedications, unsure) : items
        return [PrintSection(headings.medications, blocks), PrintSection(headings.unsureMedications, unsureBlocks)]
            .filter { !$0.blocks.isEmpty }
    }

    /// What is no longer taken, one line each; `nil` if nothing is.
    static func pastMedications(_ summary: RecordSummary, _ edition: Edition) -> PrintSection? {
        let past = summary.pastMedications.filter { !["", "unknown"].contains($0.status) }
        guard !past.isEmpty else { return nil }
        let table = MedicationTable(edition: edition, isDetailed: false)
        let items = past.map { table.item($0) }
        let limit = 30
        let blocks: [Block] = [.list(Array(items.prefix(limit)))] + edition.more(items.count - limit)
        return PrintSection(edition.headings.pastMedications, blocks)
    }
}

extension RecordSummary {
    /// Medicines of unknown state, and those in use whose stated end lies before the day of printing.
    fileprivate func unsureMedications(_ edition: Edition) -> [MedicationLine] {
        currentMedications.filter { edition.isPast($0.end) }
            + pastMedications.filter { ["", "unknown"].contains($0.status) }
    }
}
