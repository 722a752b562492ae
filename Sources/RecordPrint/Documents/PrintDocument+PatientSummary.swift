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
        let edition = Edition(summary, printed: printed, wording: wording)
        let headings = wording.headings
        let results = PrintSection.latestResults(summary, edition, heading: headings.results, limit: 40)
        let problems = PrintSection.problems(summary, edition)
        let medicines = PrintSection.medications(summary, edition)
        var vital: [PrintSection] = [.allergies(summary, edition)]
        vital += problems.prefix(1)
        vital += medicines.prefix(1)
        vital += problems.dropFirst()
        vital += medicines.dropFirst()
        vital.append(.immunizations(summary, edition))
        vital.append(edition.told(.results, headings.results, results, summary) ?? results)
        let further = further(summary, edition)
        let silent = further.filter { $0.section == nil && $0.isVoiced }.map { Phrase($0.heading) }
        var document = PrintDocument(
            wording.titles.patientSummary,
            summary,
            edition,
            sections: vital + further.map(\.section) + [.disagreements(summary, edition)],
            closing: [wording.sentences.closingRange]
        )
        if let alert = PrintNotice.disagreements(summary, edition) { document.alerts.append(alert) }
        if !silent.isEmpty {
            document.closing.insert(Phrase(wording.sentences.nothingAbout, ["topics": Phrase(silent)]), at: 0)
        }
        return document
    }

    /// What is shown if there is any; of the voiced ones silence is said.
    private static func further(
        _ summary: RecordSummary,
        _ edition: Edition
    ) -> [(heading: String, section: PrintSection?, isVoiced: Bool)] {
        let headings = edition.headings
        let sections: [(SummarySection?, String, PrintSection?)] = [
            (nil, headings.reports, .reports(summary, edition)),
            (.vitals, headings.vitals, .vitals(summary.vitals, edition)),
            (.procedures, headings.procedures, .procedures(summary.procedures, edition)),
            (.devices, headings.devices, .devices(summary.devices, edition)),
            (nil, headings.pastProblems, .pastProblems(summary, edition)),
            (nil, headings.pastMedications, .pastMedications(summary, edition)),
            (.encounters, headings.encounters, .encounters(summary.encounters, edition)),
            (.appointments, headings.appointments, .appointments(summary.appointments, edition)),
            (.carePlans, headings.carePlans, .carePlans(summary.carePlans, edition)),
            (.socialHistory, headings.socialHistory, .socialHistory(summary.socialHistory, edition)),
            (.familyHistory, headings.familyHistory, .familyHistory(summary.familyHistory, edition)),
            (.careTeam, headings.careTeam, .careTeam(summary.careTeam, edition)),
            (.coverages, headings.coverages, .coverages(summary.coverages, edition)),
            (.documents, headings.documents, .documents(summary.documents, edition)),
        ]
        return sections.map { key, heading, section in
            let told = key.map { edition.told($0, heading, section, summary) } ?? section
            return (heading, told, heading != headings.reports)
        }
    }
}
