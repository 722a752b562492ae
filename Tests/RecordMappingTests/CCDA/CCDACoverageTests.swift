import FHIRR4
import RecordMapping
import Testing

@Suite struct CCDACoverageTests {
    private typealias Sample = CCDASample

    private func coverage(_ inner: String) throws -> Coverage {
        let policy = Sample.statement(
            "act",
            "61",
            Sample.id("p") + "<code code='SELF' codeSystem='2.16.840.1.113883.5.110'/>" + Sample.status("completed")
                + inner
        )
        let act = """
            <entry><act classCode="ACT" moodCode="EVN"><templateId root="\(Sample.entry)60"/>\
            <entryRelationship typeCode="COMP"><sequenceNumber value="2"/>\(policy)</entryRelationship></act></entry>
            """
        let reading = try Sample.reading([Sample.section("18", "48768-6", act)])
        return try #require(reading.resources(Coverage.self).first)
    }

    @Test func `B71 payer, member, relationship and order are kept`() throws {
        let parts = """
            <performer typeCode="PRF"><assignedEntity><id root="1.2.60"/><representedOrganization>\
            <id root="1.2.61" extension="o"/><name>Good Health</name></representedOrganization></assignedEntity>\
            </performer><participant typeCode="COV"><time><low value="2020"/></time><participantRole classCode="PAT">\
            <id root="1.2.62" extension="M-1"/><code code="FAMDEP" codeSystem="2.16.840.1.113883.5.111"/>\
            </participantRole></participant>
            """
        let coverage = try coverage(parts)
        #expect(coverage.payor.first?.kind == "Organization")
        #expect(coverage.subscriberId == "M-1")
        #expect(coverage.order == 2)
        #expect(coverage.period?.start == "2020")
        #expect(coverage.relationship?.coding.first?.code == "other")
        #expect(coverage.relationship?.coding.last?.code == "FAMDEP")
    }

    @Test func `B71 without a payer the record says that it is unknown`() throws {
        let coverage = try coverage("")
        #expect(coverage.payor.count == 1)
        #expect(coverage.payor.first?.reference == nil)
        #expect(coverage.payor.first?.extensions.isEmpty == false)
    }
}
