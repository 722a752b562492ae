package import ClinicalRecord

extension PrintDocument {
    /// What another doctor has to know of a person, most urgent first.
    ///
    /// Allergies, problems, medicines, vaccinations and results always have their section, since silence would read
    /// as "none"; what else the record says nothing about is named in one sentence.
    ///
    /// - Parameter printed: When it is printed, in ISO 8601 with an offset; ages and "has passed" refer to it.
    package static func patientSummary(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording = .english
    ) -> PrintDocument {
        let headings = wording.headings
        let vital: [PrintSection?] =
            [.allergies(summary, wording: wording), .problems(summary, wording: wording)]
            + .medications(summary, printed: printed, wording: wording) + [
                .immunizations(summary, wording: wording),
                .latestResults(summary, heading: headings.results, limit: 40, wording: wording),
            ]
        let further: [(String, PrintSection?)] = [
            (headings.vitals, .vitals(summary.vitals, wording: wording)),
            (headings.procedures, .procedures(summary.procedures, wording: wording)),
            (headings.devices, .devices(summary.devices, wording: wording)),
            (headings.encounters, .encounters(summary.encounters, wording: wording)),
            (headings.appointments, .appointments(summary.appointments, printed: printed, wording: wording)),
            (headings.carePlans, .carePlans(summary.carePlans, wording: wording)),
            (headings.careTeam, .careTeam(summary.careTeam, wording: wording)),
            (headings.socialHistory, .socialHistory(summary.socialHistory, wording: wording)),
            (headings.familyHistory, .familyHistory(summary.familyHistory, wording: wording)),
            (headings.pastProblems, .pastProblems(summary, wording: wording)),
            (headings.pastMedications, .pastMedications(summary, printed: printed, wording: wording)),
            (headings.coverages, .coverages(summary.coverages, wording: wording)),
            (headings.documents, .documents(summary.documents, wording: wording)),
        ]
        let silent = further.filter { $0.1 == nil }.map { Phrase($0.0) }
        var document = PrintDocument(
            wording.titles.patientSummary,
            summary,
            printed: printed,
            wording: wording,
            sections: vital + further.map(\.1),
            closing: [wording.sentences.closingRange]
        )
        if let alert = PrintNotice.highRisk(summary, wording: wording) { document.alerts.insert(alert, at: 0) }
        if !silent.isEmpty {
            document.closing.insert(Phrase(wording.sentences.nothingAbout, ["topics": Phrase(silent)]), at: 0)
        }
        return document
    }
}

extension [PrintSection?] {
    fileprivate static func medications(_ summary: RecordSummary, printed: String, wording: Wording) -> Self {
        PrintSection.medications(summary, printed: printed, wording: wording)
    }
}
