import FHIRR4
import Findings
import RecordMapping
import Testing

@Suite struct CCDAUnknownTests {
    private typealias Sample = CCDASample

    private func reading(
        _ element: String,
        _ inner: String,
        mood: String = "EVN",
        negated: Bool = false
    ) throws -> Reading {
        let entry = Sample.entry(element, "99999", inner, mood: mood, negated: negated)
        return try Sample.reading([Sample.section("999", "99999-9", entry)])
    }

    @Test func `A4 an unknown observation keeps code, value, time and id, and no status is made up`() throws {
        let inner =
            Sample.id("x") + Sample.loinc("2345-7", "Glucose") + Sample.at("20240301") + Sample.amount("5.0", "mg/dL")
        let reading = try reading("observation", inner)
        let observation = try #require(try reading.resources(Observation.self).first)
        #expect(observation.status == "unknown")
        #expect(observation.code.coding.first?.code == "2345-7")
        #expect(observation.identifier.first?.value == "x")
        #expect(observation.effective == .dateTime("2024-03-01"))
        #expect(reading.findings.map(\.code.description) == ["template.unknown"])
        #expect(reading.unmapped.isEmpty)
    }

    @Test func `A4 an unknown act was done or is to be done, by its mood`() throws {
        let code = Sample.sct("409073007", "Education")
        #expect(try reading("act", code).resources(Procedure.self).first?.status == "unknown")
        let wanted = try reading("act", code, mood: "RQO")
        #expect(try wanted.resources(ServiceRequest.self).first?.status == "unknown")
        #expect(try wanted.resources(Procedure.self).isEmpty)
    }

    @Test func `A4 an unknown visit is a visit`() throws {
        let reading = try reading("encounter", Sample.sct("185349003") + Sample.at("20240301"))
        #expect(try reading.resources(Encounter.self).count == 1)
    }

    @Test func `A4 an act without a code is a frame around what it holds`() throws {
        let inner = Sample.related(
            Sample.statement("observation", "88888", Sample.loinc("2345-7") + Sample.amount("5", "mg/dL"))
        )
        let reading = try reading("act", inner)
        #expect(try reading.resources(Observation.self).count == 1)
        #expect(try reading.resources(Procedure.self).isEmpty)
    }

    @Test func `A7 a negated frame makes nothing positive`() throws {
        let inner = Sample.related(
            Sample.statement("observation", "88888", Sample.loinc("2345-7") + Sample.amount("5", "mg/dL"))
        )
        #expect(try reading("act", inner, negated: true).resources(Observation.self).isEmpty)
        #expect(try reading("organizer", Sample.component(inner), negated: true).resources(Observation.self).isEmpty)
    }

    @Test func `A5 an entry that says nothing makes no resource`() throws {
        let reading = try reading("observation", "<code nullFlavor='NI'/><value xsi:type='CD' nullFlavor='NI'/>")
        #expect(try reading.resources(Observation.self).isEmpty)
    }

    @Test func `A1 a chain of statements inside statements ends well`() throws {
        var inner = Sample.loinc("2345-7") + Sample.amount("5", "mg/dL")
        for _ in 0..<40 {
            inner = Sample.loinc("2345-7") + Sample.related(Sample.statement("observation", "88888", inner))
        }
        #expect(try reading("observation", inner).resources(Observation.self).count > 1)
    }
}
