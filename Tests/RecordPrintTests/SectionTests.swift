import ClinicalRecord
import Testing

@testable import RecordPrint

@Suite struct SectionTests {
    private func medications(_ summary: RecordSummary) -> [PrintSection] {
        PrintSection.medications(summary, Sample.edition(summary))
    }

    @Test func `a medicine of unknown state is neither in use nor past`() {
        let sections = medications(Sample.family)
        #expect(sections.map(\.heading) == ["Medicines in use", "Medicines that may be in use"])
        #expect(
            sections[1].items == [
                "Prednisone 10 mg tablet (1 March 2026, the stated end, 10 March 2026, has passed, A)",
                "Ibuprofen 400 mg (State not known, B)",
            ]
        )
        #expect(PrintSection.pastMedications(Sample.family, Sample.edition(Sample.family)) == nil)
    }

    @Test func `a medicine whose stated end lies before the day of printing is not told as in use`() {
        let list = PrintDocument.medicationList(Sample.family, printed: Sample.printed)
        #expect(list.sections[0].rows.map { "\($0[0].text)" } == ["Metformin 500 mg tablet"])
        #expect(list.sections[1].rows[0][2].details == ["the stated end, 10 March 2026, has passed"])
    }

    @Test func `an order and a statement of one medicine are one row with both ways to take it`() {
        var summary = Sample.family
        var other = summary.medications[0]
        (other.dosage, other.origin) = ("twice daily", Sample.origin("City Hospital"))
        summary.medications.insert(other, at: 0)
        let row = medications(summary)[0].rows[0]
        #expect(row[1].text.description == "twice daily (A)")
        #expect(row[1].details.first?.description == "1 tablet by mouth twice a day with food (C)")
        #expect(row[3].text.description == "A, C")
    }

    @Test func `missing directions are said to be missing`() {
        var summary = Sample.family
        #expect(medications(summary)[0].rows[0][1].text.description == "1 tablet by mouth twice a day with food")
        summary.medications[0].dosage = ""
        let row = medications(summary)[0].rows[0]
        #expect(row[1].text.description == "No directions recorded; ask who prescribed it")
    }

    @Test func `a medicine on hold stands out`() {
        var summary = Sample.family
        summary.medications[0].status = "on-hold"
        #expect(medications(summary)[0].rows[0][0].flags == [PrintTable.Flag(.outside, "On hold")])
    }

    @Test func `doses of one vaccine stand in one row, newest first`() {
        let rows = PrintSection.immunizations(Sample.family, Sample.edition(Sample.family)).rows
        #expect(rows.count == 1)
        #expect(rows[0][1].text.description == "3 October 2025; 5 October 2024")
    }

    @Test func `the immunization record has a row for each dose, earliest first`() {
        let rows = PrintSection.immunizationDoses(Sample.family, Sample.edition(Sample.family)).rows
        #expect(rows.map { "\($0[1].text)" } == ["5 October 2024", "3 October 2025"])
        #expect(rows[0][2].text.description == "Dose 1, Batch A10-05")
        #expect(rows[0][2].details.map(\.description) == ["Example Vaccines"])
    }

    @Test func `a vaccination that was refused is not among those given`() {
        var summary = RecordSummary()
        var line = AbsenceLine(section: .immunizations, kind: .notDone)
        (line.text, line.reason) = ("Influenza vaccine", "declined")
        summary.absences = [line]
        let section = PrintSection.immunizations(summary, Sample.edition(summary))
        #expect(section.rows.isEmpty)
        #expect(section.items == ["Not done: Influenza vaccine – declined"])
    }

    @Test func `a problem that is over is a past one`() {
        let edition = Sample.edition(Sample.family)
        #expect(PrintSection.problems(Sample.family, edition).flatMap(\.rows).count == 1)
        let past = PrintSection.pastProblems(Sample.family, edition)
        #expect(past?.items == ["Fracture of left wrist (2 July to 15 September 2011, A)"])
    }

    @Test func `a problem without a state stands apart, unless there is nothing else`() {
        var summary = Sample.family
        var headache = ProblemLine()
        (headache.title, headache.onset, headache.origin) = ("Headache", "2026-01-02", Sample.origin("North Clinic"))
        summary.problems.append(headache)
        let sections = PrintSection.problems(summary, Sample.edition(summary))
        #expect(sections.map { $0.rows.count } == [1, 0])
        #expect(sections[1].items == ["Headache (2 January 2026, C)"])
        summary.problems = [headache]
        let row = PrintSection.problems(summary, Sample.edition(summary))[0].rows[0]
        #expect(row[0].details == ["Whether it still holds is not recorded"])
    }

    @Test func `a problem that two sources name differently is one row under the name most of them use`() {
        var summary = Sample.family
        summary.problems[0].codes = ["http://snomed.info/sct|44054006"]
        var other = summary.problems[0]
        (other.title, other.origin) = ("Diabetes mellitus type 2", Sample.origin("Harbour Lab"))
        summary.problems.insert(other, at: 0)
        let rows = PrintSection.problems(summary, Sample.edition(summary))[0].rows
        #expect(rows.map { "\($0[0].text)" } == ["Type 2 diabetes mellitus"])
        #expect(rows[0][0].details.map(\.description) == ["also called Diabetes mellitus type 2"])
        #expect(rows[0][2].text.description == "A, B, C")
        summary.problems[0].onset = "2020-01-01"
        #expect(PrintSection.problems(summary, Sample.edition(summary))[0].rows.count == 2)
    }

    @Test func `what sources say differently is told with all sides`() throws {
        var summary = Sample.family
        var line = DisagreementLine()
        (line.section, line.subject, line.element) = (.allergies, "Penicillin", "verificationStatus")
        line.voices = [
            DisagreementLine.Voice(sources: ["City Hospital"], value: "listed"),
            DisagreementLine.Voice(sources: ["North Clinic"], value: "refuted", date: "2026-03-12"),
        ]
        summary.disagreements = [line]
        summary.socialHistory = [("Never smoker", "North Clinic"), ("Former smoker", "City Hospital")].map {
            value,
            source in
            var line = SocialLine()
            (line.name, line.loinc, line.value, line.origin) = ("x", "72166-2", value, Sample.origin(source))
            return line
        }
        let document = PrintDocument.patientSummary(summary, printed: Sample.printed)
        #expect(
            document.sections.last?.items == [
                "Penicillin – City Hospital: listed as present; North Clinic: ruled out (12 March 2026)",
                "Smoking – North Clinic: Never smoker; City Hospital: Former smoker",
            ]
        )
        let alert = "Sources disagree about Penicillin and Smoking; see “Where the sources differ”."
        #expect(document.alerts.map(\.title.description) == [alert])
    }

    @Test func `a letter and its own description are one row, two letters of one day are two`() {
        let lines = ["Composition", "DocumentReference"].map { kind in
            var line = DocumentLine()
            (line.kind, line.title, line.type, line.date) = (
                kind, "Discharge letter", "Discharge summary", "2026-01-02"
            )
            line.origin = Sample.origin("North Clinic")
            return line
        }
        let edition = Sample.edition(Sample.family)
        #expect(PrintSection.documents(lines, edition)?.rows.count == 1)
        #expect(PrintSection.documents([lines[1], lines[1]], edition)?.rows.count == 2)
    }

    @Test func `orders that were carried out are counted below the plan`() {
        let lines = ["completed", "active", "completed"].map { status in
            var line = CarePlanLine()
            (line.title, line.status, line.origin) = ("Blood count", status, Sample.origin("Harbour Lab"))
            return line
        }
        let section = PrintSection.carePlans(lines, Sample.edition(Sample.family))
        #expect(section?.rows.count == 1)
        #expect(section?.items == ["Completed: Blood count (2 ×, B)"])
    }

    @Test func `one source needs neither letters nor a column for them`() {
        var summary = RecordSummary()
        summary.procedures = [Sample.procedure]
        let edition = Sample.edition(summary)
        #expect(edition.legend.phrase(nil, wording: .english).isEmpty)
        #expect(
            PrintSection.procedures(summary.procedures, edition)?.rows[0].map { "\($0.text)" } == [
                "Appendectomy", "1996",
            ]
        )
    }

    @Test func `an appointment that is cancelled or over is not to come`() {
        func line(_ start: String, _ status: String) -> AppointmentLine {
            var line = AppointmentLine()
            (line.title, line.start, line.status) = (start, start, status)
            return line
        }
        let lines = [
            line("2026-05-04T09:00:00Z", "booked"), line("2026-05-04", "cancelled"), line("2026-05-01", "booked"),
        ]
        let rows = PrintSection.appointments(lines, Sample.edition(Sample.family))?.rows
        #expect(rows?.map { "\($0[1].text)" } == ["4 May 2026, 09:00 (UTC)"])
    }

    @Test func `rows beyond the limit are counted, never dropped in silence`() {
        let lines = Array(repeating: Sample.procedure, count: 45)
        let section = PrintSection.procedures(lines, Sample.edition(Sample.family))
        #expect(section?.rows.count == 20)
        let rest = Phrase(Wording.english.sentences.moreRows, ["count": "25"])
        #expect(section?.blocks.last == .paragraph(rest))
    }

    @Test func `what somebody said is not so is never left out`() {
        var summary = Sample.empty
        summary.absences = SummarySection.allCases.map { section in
            var line = AbsenceLine(section: section, kind: .noneKnown)
            line.text = "No known \(section.rawValue)"
            return line
        }
        let text = TextRenderer().render(.patientSummary(summary, printed: Sample.printed))
        for section in SummarySection.allCases { #expect(text.contains("No known \(section.rawValue)\n")) }
        #expect(!text.contains("No allergy is recorded"))
    }

    @Test func `none known beside entries is a contradiction in every section`() {
        var summary = Sample.family
        for section in [SummarySection.problems, .medications, .immunizations, .results, .devices] {
            var line = AbsenceLine(section: section, kind: .noneKnown)
            (line.text, line.origin) = ("No known \(section.rawValue)", Sample.origin("North Clinic"))
            summary.absences = [line]
            let text = TextRenderer().render(.patientSummary(summary, printed: Sample.printed))
            #expect(text.contains("! Sources disagree\n  North Clinic states “No known \(section.rawValue)”"))
        }
    }

    @Test func `a test that was not done is said not to be done`() {
        var summary = Sample.family
        var line = AbsenceLine(section: .results, kind: .notDone)
        (line.text, line.reason) = ("Potassium", "specimen clotted")
        summary.absences = [line]
        let text = TextRenderer().render(.patientSummary(summary, printed: Sample.printed))
        #expect(text.contains("- Not done: Potassium – specimen clotted"))
    }
}
