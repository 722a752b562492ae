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
        let during = VisitDays(visit).part(of: summary)
        let words = wording.sentences
        let dated: [PrintSection?] = [
            .vitals(during.vitals, wording: wording),
            .resultsByDate(during.results, heading: wording.titles.results, wording: wording),
            .procedures(during.procedures, wording: wording),
            during.immunizations.isEmpty ? nil : .immunizationDoses(during, wording: wording),
            during.medications.isEmpty ? nil : .started(during, printed: printed, wording: wording),
        ]
        let diagnoses = PrintSection(
            wording.headings.diagnoses,
            visit.diagnoses.isEmpty
                ? [.paragraph(Phrase(words.noneRecorded))] : [.list(visit.diagnoses.map { .data($0) })]
        )
        var document = PrintDocument(
            wording.titles.visitSummary,
            summary,
            printed: printed,
            wording: wording,
            sections: [.visit(visit, wording: wording), diagnoses] + dated
                + PrintSection.medications(summary, printed: printed, wording: wording)
                + [
                    .allergies(summary, wording: wording),
                    .appointments(summary.appointments, printed: printed, wording: wording),
                ],
            closing: [words.placedByDate, words.closingRange]
        )
        if let alert = PrintNotice.highRisk(summary, wording: wording) { document.alerts.insert(alert, at: 0) }
        return document
    }
}

extension PrintSection {
    fileprivate static func started(_ summary: RecordSummary, printed: String, wording: Wording) -> PrintSection {
        let table = MedicationTable(printed: printed, wording: wording, isDetailed: true)
        let heading = wording.headings.started
        return PrintSection(heading, table.blocks(heading, summary.medications))
    }
}
