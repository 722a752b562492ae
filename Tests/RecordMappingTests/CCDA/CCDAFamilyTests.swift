import FHIRR4
import RecordMapping
import Testing

@Suite struct CCDAFamilyTests {
    private typealias Sample = CCDASample

    private func history(_ inner: String, subject: String? = nil) throws -> FamilyMemberHistory {
        let father = """
            <subject><relatedSubject classCode="PRS"><code code="FTH" codeSystem="2.16.840.1.113883.5.111"/><subject>\
            <administrativeGenderCode code="M"/><birthTime value="1930"/></subject></relatedSubject></subject>
            """
        let entry = Sample.entry(
            "organizer",
            "45",
            Sample.id("f") + Sample.status("completed") + (subject ?? father) + inner
        )
        let reading = try Sample.reading([Sample.section("15", "10157-6", entry)])
        return try #require(reading.resources(FamilyMemberHistory.self).first)
    }

    private func illness(_ inner: String, negated: Bool = false) -> String {
        Sample.component(
            Sample.statement("observation", "46", Sample.sct("64572001", "Disease") + inner, negated: negated)
        )
    }

    @Test func `B70 a relative has sex, birth and conditions`() throws {
        let age = Sample.related(Sample.statement("observation", "31", Sample.amount("57", "a")), type: "SUBJ")
        let death = Sample.related(
            Sample.statement("observation", "47", Sample.coded("419099009", "Dead")),
            type: "CAUS"
        )
        let history = try history(illness(Sample.coded("22298006", "Infarction") + age + death))
        #expect(history.status == "completed")
        #expect(history.relationship.coding.first?.code == "FTH")
        #expect(history.sex?.coding.first?.code == "male")
        #expect(history.born == .date("1930"))
        let condition = try #require(history.condition.first)
        #expect(condition.code.coding.first?.code == "22298006")
        #expect(condition.contributedToDeath == true)
        let years = Quantity(value: "57", unit: "a", system: "http://unitsofmeasure.org", code: "a")
        #expect(condition.onset == .age(years))
        #expect(history.deceased == .boolean(true))
    }

    @Test func `B70 an unknown relative is a member of the family`() throws {
        let history = try history(illness(Sample.coded("22298006")), subject: "")
        #expect(history.relationship.coding.first?.code == "FAMMEMB")
    }

    @Test func `A7 a negated illness of a relative is a note and no condition`() throws {
        let history = try history(illness(Sample.coded("22298006", "Infarction"), negated: true))
        #expect(history.condition.isEmpty)
        #expect(history.note.map(\.text) == ["No history of Infarction"])
    }
}
