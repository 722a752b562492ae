package import ClinicalRecord

extension PrintDocument {
    /// Every dose of every vaccine, for a school, a journey or another clinic.
    package static func immunizationRecord(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording = .english
    ) -> PrintDocument {
        let edition = Edition(summary, printed: printed, wording: wording)
        return PrintDocument(
            wording.titles.immunizationRecord,
            summary,
            edition,
            sections: [.immunizationDoses(summary, edition), .allergies(summary, edition)],
            closing: [wording.sentences.closingVaccines]
        )
    }

    /// All medicines with how to take them, the allergies beside them, and what was taken before.
    package static func medicationList(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording = .english
    ) -> PrintDocument {
        let edition = Edition(summary, printed: printed, wording: wording)
        let lists = PrintSection.medications(summary, edition, isDetailed: true)
        var document = PrintDocument(
            wording.titles.medicationList,
            summary,
            edition,
            sections: lists + [.allergies(summary, edition), .pastMedications(summary, edition)],
            closing: [wording.sentences.closingMedicines]
        )
        if let alert = PrintNotice.highRisk(summary, edition) { document.alerts.insert(alert, at: 0) }
        return document
    }

    /// The newest value of each test, its course over time, and every result as it was reported.
    package static func results(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording = .english
    ) -> PrintDocument {
        let edition = Edition(summary, printed: printed, wording: wording)
        let headings = wording.headings
        return PrintDocument(
            wording.titles.results,
            summary,
            edition,
            sections: [
                .latestResults(summary, edition, heading: headings.latestResults),
                .vitals(summary.vitals, edition),
                .trends(summary, edition),
                .resultsByDate(summary.results, edition, heading: headings.resultsByDate),
            ],
            closing: [wording.sentences.closingRange]
        )
    }
}
