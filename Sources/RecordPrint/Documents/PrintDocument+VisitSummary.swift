package import ClinicalRecord

extension PrintDocument {
    /// One visit: what it was, what was found and done, and what to take from now on.
    ///
    /// Facts carry no visit in a summary; those whose day lies within the visit are shown with it, and the page says
    /// so.
    ///
    /// `encounter` is the entry id of the visit; the answer is `nil` if the record has none such.
    package static func visitSummary(
        _ summary: RecordSummary,
        encounter: String,
        printed: String,
        wording: Wording = .english
    ) -> PrintDocument? {
        guard let visit = summary.encounters.first(where: { $0.origin.entryID == encounter }) else { return nil }
        let edition = Edition(summary, printed: printed, wording: wording)
        let during = VisitDays(visit).part(of: summary)
        let words = wording.sentences
        let dated: [PrintSection?] = [
            .vitals(during.vitals, edition),
            .resultsByDate(during.results, edition, heading: wording.titles.results),
            .procedures(during.procedures, edition, limit: .max),
            during.immunizations.isEmpty ? nil : .immunizationDoses(during, edition),
            during.medications.isEmpty ? nil : .started(during, edition),
        ]
        let diagnoses = PrintSection(
            wording.headings.diagnoses,
            visit.diagnoses.isEmpty
                ? [.paragraph(Phrase(words.noneRecorded))] : [.list(visit.diagnoses.map { .data($0) })]
        )
        var document = PrintDocument(
            wording.titles.visitSummary,
            summary,
            edition,
            sections: [.visit(visit, edition), diagnoses] + dated + PrintSection.medications(summary, edition)
                + [.allergies(summary, edition), .appointments(summary.appointments, edition)],
            closing: [words.placedByDate, words.closingRange]
        )
        if let alert = PrintNotice.highRisk(summary, edition) { document.alerts.insert(alert, at: 0) }
        return document
    }
}

extension PrintSection {
    fileprivate static func started(_ summary: RecordSummary, _ edition: Edition) -> PrintSection {
        let table = MedicationTable(edition: edition, isDetailed: true)
        let heading = edition.headings.started
        return PrintSection(heading, table.blocks(heading, summary.medications))
    }
}
