import ClinicalRecord
import Testing

@testable import RecordPrint

@Suite struct SectionTests {
    private func medications(_ summary: RecordSummary) -> [PrintSection] {
        PrintSection.medications(summary, printed: Sample.printed, wording: .english)
    }

    @Test func `a medicine of unknown state is neither in use nor past`() {
        let sections = medications(Sample.family)
        #expect(sections.map(\.heading) == ["Medicines in use", "Medicines that may be in use"])
        #expect(sections[1].rows.map { "\($0[0].text)" } == ["Ibuprofen 400 mg"])
        #expect(PrintSection.pastMedications(Sample.family, printed: Sample.printed, wording: .english) == nil)
    }

    @Test func `a stated end before the day of printing is said to have passed`() {
        let rows = medications(Sample.family)[0].rows
        #expect(rows[1][3].details == ["the stated end, 10 March 2026, has passed"])
    }

    @Test func `missing directions are said to be missing`() {
        let rows = medications(Sample.family)[0].rows
        #expect(rows[0][1].text.description == "1 tablet by mouth twice a day with food")
        #expect(rows[1][1].text.description == "No directions recorded; ask who prescribed it")
    }

    @Test func `a medicine on hold stands out`() {
        var summary = Sample.family
        summary.medications[0].status = "on-hold"
        #expect(medications(summary)[0].rows[0][0].flag == PrintTable.Flag(.outside, "On hold"))
    }

    @Test func `doses of one vaccine stand in one row, newest first`() {
        let rows = PrintSection.immunizations(Sample.family, wording: .english).rows
        #expect(rows.count == 1)
        #expect(rows[0][1].text.description == "3 October 2025; 5 October 2024")
    }

    @Test func `the immunization record has a row for each dose, earliest first`() {
        let rows = PrintSection.immunizationDoses(Sample.family, wording: .english).rows
        #expect(rows.map { "\($0[1].text)" } == ["5 October 2024", "3 October 2025"])
        #expect(rows[0][2].details.map(\.description) == ["Batch A10-05", "Example Vaccines"])
    }

    @Test func `a vaccination that was refused is not among those given`() {
        var summary = RecordSummary()
        var line = AbsenceLine(section: .immunizations, kind: .notDone)
        (line.text, line.reason) = ("Influenza vaccine", "declined")
        summary.absences = [line]
        let section = PrintSection.immunizations(summary, wording: .english)
        #expect(section.rows.isEmpty)
        #expect(section.blocks.last == .list([line.phrase("Not done: {text}", wording: .english)]))
    }

    @Test func `a problem that is over is a past one`() {
        #expect(PrintSection.problems(Sample.family, wording: .english).rows.count == 1)
        let past = PrintSection.pastProblems(Sample.family, wording: .english)?.rows
        #expect(past?.first?[1].details.map(\.description) == ["until 15 September 2011"])
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
        let rows = PrintSection.appointments(lines, printed: Sample.printed, wording: .english)?.rows
        #expect(rows?.map { "\($0[1].text)" } == ["4 May 2026, 09:00 (UTC)"])
    }

    @Test func `rows beyond the limit are counted, never dropped in silence`() {
        let lines = Array(repeating: Sample.procedure, count: 45)
        let section = PrintSection.procedures(lines, wording: .english)
        #expect(section?.rows.count == 40)
        let rest = Phrase(Wording.english.sentences.moreRows, ["count": "5"])
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
