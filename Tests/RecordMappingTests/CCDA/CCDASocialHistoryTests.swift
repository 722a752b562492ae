import FHIRR4
import Findings
import RecordMapping
import Testing

@Suite struct CCDASocialHistoryTests {
    private typealias Sample = CCDASample

    private func reading(_ template: String, _ inner: String, negated: Bool = false) throws -> Reading {
        let entry = Sample.entry("observation", template, inner, negated: negated)
        let header = "<recordTarget><patientRole><id root='1.2.9' extension='p'/></patientRole></recordTarget>"
        return try Sample.reading([Sample.section("17", "29762-2", entry)], header: header)
    }

    private func observation(_ template: String, _ inner: String, negated: Bool = false) throws -> Observation {
        try #require(reading(template, inner, negated: negated).resources(Observation.self).first)
    }

    private let assertion = "<code code=\"ASSERTION\" codeSystem=\"2.16.840.1.113883.5.4\"/>"

    @Test func `B67 smoking has one code, whatever the guide put there`() throws {
        let smoking = try observation("78", assertion + Sample.status("completed") + Sample.coded("8517006", "Ex"))
        #expect(smoking.code.coding.map(\.code) == ["72166-2"])
        #expect(smoking.category.first?.coding.first?.code == "social-history")
        let history = try observation("85", Sample.loinc("11367-0", "Tobacco") + Sample.coded("8517006", "Ex"))
        #expect(history.code.coding.first?.code == "11367-0")
    }

    @Test func `A7 a negated never smoker is told in words and doubted`() throws {
        let reading = try reading(
            "78",
            Sample.loinc("72166-2") + Sample.coded("266919005", "Never smoker"),
            negated: true
        )
        let denied = try #require(try reading.resources(Observation.self).first)
        #expect(denied.value == nil)
        #expect(denied.note.first?.text.hasPrefix("Negated:") == true)
        #expect(reading.findings.contains { $0.code.description == "negation.contradiction" })
    }

    @Test func `B68 sex at birth belongs to the patient and is no observation`() throws {
        let reading = try reading("200", Sample.loinc("76689-9") + "<value xsi:type='CD' code='F'/>")
        #expect(try reading.resources(Observation.self).isEmpty)
        let patient = try #require(try reading.resources(Patient.self).first)
        let core = "http://hl7.org/fhir/us/core/StructureDefinition/"
        #expect(patient.extensions[core + "us-core-birthsex"]?.value == .code("F"))
    }

    @Test func `B68 gender identity and tribe belong to the patient`() throws {
        let core = "http://hl7.org/fhir/us/core/StructureDefinition/"
        let template = "<templateId root=\"2.16.840.1.113883.10.20.34.3.45\"/>"
        let entry =
            "<entry><observation moodCode=\"EVN\">\(template)\(Sample.coded("446141000124107"))</observation></entry>"
        let header = "<recordTarget><patientRole><id root='1.2.9' extension='p'/></patientRole></recordTarget>"
        let section = Sample.section("17", "29762-2", entry)
        let patient = try #require(try Sample.reading([section], header: header).resources(Patient.self).first)
        #expect(patient.extensions[core + "us-core-genderIdentity"] != nil)
        let tribe = try #require(try reading("506", Sample.coded("170")).resources(Patient.self).first)
        #expect(tribe.extensions[core + "us-core-tribal-affiliation"]?.extensions.first?.url == "tribalAffiliation")
    }

    @Test func `B68 a negated sex at birth adds nothing`() throws {
        let reading = try reading("200", "<value xsi:type='CD' code='F'/>", negated: true)
        #expect(try reading.resources(Patient.self).first?.extensions.isEmpty == true)
    }

    @Test func `B69 the expected day of birth is a component of the pregnancy`() throws {
        let due = Sample.related(
            Sample.statement(
                "observation",
                nil,
                Sample.loinc("11778-8", "Delivery date") + "<value xsi:type='TS' value='20241001'/>"
            )
        )
        let template = "<templateId root=\"2.16.840.1.113883.10.20.15.3.8\"/>"
        let entry = """
            <entry><observation moodCode="EVN">\(template)\(assertion)\(Sample.status("completed"))\
            \(Sample.coded("77386006", "Pregnant"))\(due)</observation></entry>
            """
        let all = try Sample.reading([Sample.section("17", "29762-2", entry)]).resources(Observation.self)
        let pregnancy = try #require(all.first { $0.code.coding.first?.code == "82810-3" })
        #expect(pregnancy.component.first?.value == .dateTime("2024-10-01"))
        #expect(pregnancy.hasMember.isEmpty)
    }
}
