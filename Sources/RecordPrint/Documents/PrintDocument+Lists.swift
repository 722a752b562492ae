package import ClinicalRecord

extension PrintDocument {
    /// Every dose of every vaccine, for a school, a journey or another clinic.
    package static func immunizationRecord(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording = .english
    ) -> PrintDocument {
        PrintDocument(
            wording.titles.immunizationRecord,
            summary,
            printed: printed,
            wording: wording,
            sections: [.immunizationDoses(summary, wording: wording), .allergies(summary, wording: wording)],
            closing: [wording.sentences.closingVaccines]
        )
    }

    /// All medicines with how to take them, the allergies beside them, and what was taken before.
    package static func medicationList(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording = .english
    ) -> PrintDocument {
        let lists = PrintSection.medications(summary, printed: printed, wording: wording, isDetailed: true)
        var document = PrintDocument(
            wording.titles.medicationList,
            summary,
            printed: printed,
            wording: wording,
            sections: lists + [
                .allergies(summary, wording: wording),
                .pastMedications(summary, printed: printed, wording: wording),
            ],
            closing: [wording.sentences.closingMedicines]
        )
        if let alert = PrintNotice.highRisk(summary, wording: wording) { document.alerts.insert(alert, at: 0) }
        return document
    }

    /// The newest value of each test, its course over time, and every result as it was reported.
    package static func results(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording = .english
    ) -> PrintDocument {
        let headings = wording.headings
        return PrintDocument(
            wording.titles.results,
            summary,
            printed: printed,
            wording: wording,
            sections: [
                .latestResults(summary, heading: headings.latestResults, limit: .max, wording: wording),
                .trends(summary, wording: wording),
                .vitals(summary.vitals, wording: wording),
                .resultsByDate(summary.results, heading: headings.resultsByDate, wording: wording),
            ],
            closing: [wording.sentences.closingRange]
        )
    }
}
