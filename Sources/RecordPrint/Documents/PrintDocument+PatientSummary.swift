package import ClinicalRecord

extension PrintDocument {
    /// What another doctor has to know of a person, most urgent first.
    ///
    /// Allergies, problems, medicines, vaccinations and results always have their section, since silence would read
    /// as "none"; what else the record says nothing about is named in one sentence.
    ///
    /// `printed` is when it is printed, in ISO 8601 with an offset; ages and "has passed" refer to it.
    package static func patientSummary(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording = .english
    ) -> PrintDocument {
        let headings = wording.headings
        let results = PrintSection.latestResults(summary, heading: headings.results, limit: 40, wording: wording)
        let vital: [PrintSection?] =
            [.allergies(summary, wording: wording), .problems(summary, wording: wording)]
            + PrintSection.medications(summary, printed: printed, wording: wording)
            + [.immunizations(summary, wording: wording), .told(.results, headings.results, results, summary, wording)]
        let further = further(summary, printed: printed, wording: wording)
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

    /// What is shown if there is any, each with its heading.
    private static func further(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording
    ) -> [(String, PrintSection?)] {
        let headings = wording.headings
        let sections: [(SummarySection?, String, PrintSection?)] = [
            (.vitals, headings.vitals, .vitals(summary.vitals, wording: wording)),
            (.procedures, headings.procedures, .procedures(summary.procedures, wording: wording)),
            (.devices, headings.devices, .devices(summary.devices, wording: wording)),
            (.encounters, headings.encounters, .encounters(summary.encounters, wording: wording)),
            (
                .appointments, headings.appointments,
                .appointments(summary.appointments, printed: printed, wording: wording)
            ),
            (.carePlans, headings.carePlans, .carePlans(summary.carePlans, wording: wording)),
            (.careTeam, headings.careTeam, .careTeam(summary.careTeam, wording: wording)),
            (.socialHistory, headings.socialHistory, .socialHistory(summary.socialHistory, wording: wording)),
            (.familyHistory, headings.familyHistory, .familyHistory(summary.familyHistory, wording: wording)),
            (nil, headings.pastProblems, .pastProblems(summary, wording: wording)),
            (nil, headings.pastMedications, .pastMedications(summary, printed: printed, wording: wording)),
            (.coverages, headings.coverages, .coverages(summary.coverages, wording: wording)),
            (.documents, headings.documents, .documents(summary.documents, wording: wording)),
        ]
        return sections.map { key, heading, section in
            (heading, key.map { .told($0, heading, section, summary, wording) } ?? section)
        }
    }
}
