import FHIRR4
import Findings
import MappingTables
import RecordMapping
import Testing

@Suite struct CCDAProblemTests {
    private func condition(_ problem: String) throws -> Condition {
        try #require(CCDASample.reading([CCDASample.problems(problem)]).resources(Condition.self).first)
    }

    private func status(_ condition: Condition) -> String? { condition.clinicalStatus?.coding.first?.code }

    @Test(arguments: [
        ("55561003", "active"), ("73425007", "inactive"), ("413322009", "resolved"), ("246455001", "recurrence"),
        ("263855007", "relapse"), ("277022003", "remission"),
    ])
    func `B22 the status observation decides`(_ code: String, _ expected: String) throws {
        let part = CCDASample.part("6", CCDASample.coded(code))
        #expect(status(try condition(CCDASample.problem("1", status: "completed", more: part))) == expected)
    }

    @Test(arguments: [
        ("active", "active"), ("completed", "inactive"), ("aborted", "inactive"), ("suspended", "inactive"),
    ])
    func `B22 without one the act around the problem decides`(_ code: String, _ expected: String) throws {
        #expect(status(try condition(CCDASample.problem("1", status: code))) == expected)
    }

    @Test func `B22 a problem that is over is never active`() throws {
        let ended = "<low value='2018'/><high value='2019'/>"
        let silent = try condition(CCDASample.problem("1", time: ended))
        #expect(status(silent) == "resolved")
        #expect(silent.abatement == .dateTime("2019"))
        let active = CCDASample.part("6", CCDASample.coded("55561003"))
        #expect(status(try condition(CCDASample.problem("1", time: ended, more: active))) == "inactive")
        let unknown = try condition(CCDASample.problem("1", time: "<low value='2018'/><high nullFlavor='UNK'/>"))
        #expect(unknown.abatement == .dateTime(Primitive(absent: "unknown")))
    }

    @Test func `A32 a nullified problem was entered in error and has no status`() throws {
        let problem = try condition(CCDASample.problem("1", more: "<statusCode code='nullified'/>"))
        #expect(problem.verificationStatus?.coding.first?.code == "entered-in-error")
        #expect(problem.clinicalStatus == nil)
    }

    @Test func `B23 age counts where no date does, and the day of diagnosis has its own place`() throws {
        let age = CCDASample.part("31", "<value xsi:type='PQ' value='40' unit='a'/>")
        let day = CCDASample.part("502", "<effectiveTime value='20180301'/>")
        let problem = try condition(CCDASample.problem("1", time: "<low nullFlavor='UNK'/>", more: age + day))
        let expected = Quantity(value: "40", unit: "a", system: "http://unitsofmeasure.org", code: "a")
        #expect(problem.onset == .age(expected))
        let asserted = problem.extensions["http://hl7.org/fhir/StructureDefinition/condition-assertedDate"]
        #expect(asserted?.value == .dateTime("2018-03-01"))
        #expect(try condition(CCDASample.problem("1", more: age)).onset == .dateTime("2018"))
    }

    @Test func `B24 a verification comes from the source alone`() throws {
        #expect(try condition(CCDASample.problem("1")).verificationStatus == nil)
        let suspected = CCDASample.part("4.1", CCDASample.coded("415684004"))
        let problem = try condition(CCDASample.problem("1", more: suspected))
        #expect(problem.verificationStatus?.coding.first?.code == "unconfirmed")
    }

    @Test func `A30 a comment becomes a note with its author and time`() throws {
        let comment = """
            <entryRelationship typeCode="SUBJ"><act classCode="ACT" moodCode="EVN">\
            <templateId root="\(CCDASample.entry)64"/><text>Mild  so far</text><author><time value="20240301"/>\
            <assignedAuthor><id root="1.2.7" extension="9"/><assignedPerson><name>Ole Berg</name></assignedPerson>\
            </assignedAuthor></author></act></entryRelationship>
            """
        let note = try #require(condition(CCDASample.problem("1", more: comment)).note.first)
        #expect(note.text == "Mild so far")
        #expect(note.time == "2024-03-01")
        #expect(note.author != nil)
    }

    @Test func `A25 one entry id in two sections is one problem of both categories`() throws {
        let reading = try CCDASample.reading([
            CCDASample.problems(CCDASample.problem("1")),
            CCDASample.section("24", "11535-2", CCDASample.problem("1")),
        ])
        let conditions = try reading.resources(Condition.self)
        #expect(conditions.count == 1)
        #expect(
            conditions[0].category.compactMap { $0.coding.first?.code } == ["problem-list-item", "encounter-diagnosis"]
        )
        let composition = try #require(reading.resources(Composition.self).first)
        #expect(composition.section[0].entry == composition.section[1].entry)
    }

    @Test func `A1 an entry that is no use costs itself and nothing else`() throws {
        let broken = "<entry/><entry><observation/></entry><entry><act><entryRelationship/></act></entry>"
        let reading = try CCDASample.reading([CCDASample.problems(broken + CCDASample.problem("1"))])
        #expect(try reading.resources(Condition.self).count == 1)
    }

    @Test func `A6 A8 a section is empty for the reason it gives, and none known only if it says so`() throws {
        let none = CCDASample.problem("1", value: CCDASample.coded("55607006")).replacing(
            "<observation classCode",
            with: "<observation negationInd='true' classCode"
        )
        let reading = try CCDASample.reading([
            CCDASample.problems(none),
            CCDASample.allergies("").replacing("<section>", with: "<section nullFlavor='NI'>"),
        ])
        let sections = try #require(reading.resources(Composition.self).first).section
        #expect(sections.map { $0.emptyReason?.coding.first?.code } == ["nilknown", "unavailable"])
        #expect(try reading.resources(Condition.self).first?.code?.coding.first?.code == "160245001")
    }
}
