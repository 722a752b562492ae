import ClinicalRecord
import Testing

@testable import RecordPrint

@Suite struct AllergySectionTests {
    private func section(_ summary: RecordSummary) -> PrintSection {
        .allergies(summary, Sample.edition(summary))
    }

    private func noneKnown() -> AbsenceLine {
        var line = AbsenceLine(section: .allergies, kind: .noneKnown)
        (line.text, line.date, line.origin) = ("No known allergy", "2026-01-05", Sample.origin("City Hospital"))
        return line
    }

    @Test func `an empty list does not read as no known allergies`() {
        let notice = PrintNotice(
            .absence,
            "No allergy is recorded. This does not mean there is none.",
            ["Ask the person or the family."]
        )
        #expect(section(RecordSummary()).blocks == [.notice(notice)])
    }

    @Test func `none known is said only by who stated it`() {
        var summary = RecordSummary()
        summary.absences = [noneKnown()]
        guard case .notice(let notice)? = section(summary).blocks.first else {
            Issue.record("no notice")
            return
        }
        #expect(notice.kind == .statement)
        #expect(notice.title == .data("No known allergy"))
        #expect(notice.lines.map(\.description) == ["Stated by City Hospital, 5 January 2026."])
    }

    @Test func `none known beside an allergy is shown as a contradiction`() {
        var summary = Sample.family
        summary.absences = [noneKnown()]
        guard case .notice(let notice)? = section(summary).blocks.first else {
            Issue.record("no notice")
            return
        }
        #expect(notice.kind == .caution)
        #expect(notice.title == "Sources disagree")
        #expect(
            notice.lines.map(\.description) == [
                "City Hospital states “No known allergy” (date: 5 January 2026); others list the entries below."
            ]
        )
    }

    @Test func `the dangerous ones come first, those that are over last`() throws {
        var summary = Sample.family
        summary.allergies.insert(AllergyLine(), at: 0)
        summary.allergies[0].status = "resolved"
        let rows = section(summary).rows
        #expect(
            rows.map { "\($0[0].text)" } == ["Penicillin (medicine)", "Birch pollen (environment)", "not recorded"]
        )
        #expect(rows[0][0].flags.first == PrintTable.Flag(.danger, "High risk"))
        #expect(rows[0].isUrgent && !rows[1].isUrgent)
        #expect(rows[1][0].flags.isEmpty)
        #expect(rows[2][0].details == ["Over"])
    }

    @Test func `each row bears the letters of its sources and says that they disagree`() {
        let rows = section(Sample.family).rows
        #expect(rows[0][3].text == Phrase([.mark("A", of: "City Hospital"), .mark("C", of: "North Clinic")]))
        #expect(rows[0][0].flags.last == PrintTable.Flag(.outside, "Sources disagree"))
        #expect(rows[1][0].flags.isEmpty)
    }

    @Test func `what is unknown is said to be unknown`() {
        var summary = RecordSummary()
        summary.allergies = [AllergyLine()]
        #expect(section(summary).rows[0].map { "\($0.text)" } == Array(repeating: "not recorded", count: 3))
    }

    @Test func `what was ruled out is no allergy`() {
        var summary = RecordSummary()
        var line = AbsenceLine(section: .allergies, kind: .refuted)
        (line.text, line.reason, line.origin) = ("Latex", "test negative", Sample.origin("North Clinic"))
        summary.absences = [line]
        let blocks = section(summary).blocks
        guard case .list(let items) = blocks[1] else {
            Issue.record("no list")
            return
        }
        #expect(items.map(\.description) == ["Ruled out: Latex – test negative"])
        #expect(section(summary).rows.isEmpty)
    }

    @Test func `the alert names dangerous allergies that hold and no others`() {
        var summary = Sample.family
        #expect(
            PrintNotice.highRisk(summary, Sample.edition(summary))?.lines.map(\.description) == [
                "Penicillin: Anaphylaxis (severe), Hives (moderate)"
            ]
        )
        summary.allergies[1].status = "resolved"
        #expect(PrintNotice.highRisk(summary, Sample.edition(summary)) == nil)
    }
}
