import ClinicalRecord
import Findings
import MappingTables
import RecordMapping
import Testing

@Suite struct MessageLineageTests {
    private func sample(_ segments: String...) throws -> LineageSample {
        let head = [
            "MSH|^~\\&|EHR|LAKESIDE|GW|HUB|20260304101500-0600||ORU^R01|M1|P|2.5.1",
            "PID|1||4711^^^LAKESIDE&2.999.1&ISO^MR||Example^Ada||19700503|F",
        ]
        let bytes = Array((head + segments).joined(separator: "\r").utf8)
        return LineageSample(
            bytes,
            .hl7v2,
            try Reading(hl7v2: bytes, site: Site(named: "lakeside"), tables: .standard)
        )
    }

    private let order = "OBR|1||F9^LAB|2345-7^Glucose^LN|||20260304090000-0600"
    private let result = "OBX|1|NM|2345-7^Glucose^LN||5.50|mmol/L|||||F|||20260304090000-0600"

    @Test func `every element of a patient names its field, with the line`() throws {
        let lineage = try sample().trace("Patient")
        #expect(lineage.paths("name[0].family") == ["PID[1]-5.1"])
        #expect(lineage.paths("name[0].given[0]") == ["PID[1]-5.2"])
        #expect(lineage.paths("birthDate") == ["PID[1]-7.1"])
        #expect(lineage.paths("gender") == ["PID[1]-8.1"])
        #expect(lineage.paths("identifier[0].value") == ["PID[1]-3.1"])
        #expect(lineage.elements.first { $0.path == "birthDate" }?.places.first?.line == 2)
    }

    @Test func `a value that a table makes is traced to its code`() throws {
        let lineage = try sample().trace("Patient", element: "gender")
        #expect(lineage.elements.map(\.path) == ["gender"])
        #expect(lineage.elements.first?.value == "\"female\"")
        #expect(lineage.elements.first?.origin == .mapped)
    }

    @Test func `A26 an id is traced to what it is made from`() throws {
        let lineage = try sample().trace("Patient", element: "id")
        #expect(lineage.origin("id") == .rule("A26"))
        #expect(lineage.paths("id").contains("PID[1]-3.1"))
        #expect(!lineage.paths("id").contains("PID[1]-5.1"))
    }

    @Test func `of two results each is traced to its own segment`() throws {
        let other = "OBX|2|NM|2951-2^Sodium^LN||140|mmol/L|||||F|||20260304090000-0600"
        let sample = try sample(order, result, other)
        let ids = sample.resources.filter { $0.kind == "Observation" }.map(\.id)
        #expect(ids.count == 2)
        let first = try #require(sample.lineage("Observation", ids[0]))
        let second = try #require(sample.lineage("Observation", ids[1]))
        // What a value is read as, its type says.
        #expect(first.paths("valueQuantity.value") == ["OBX[1]-2.1", "OBX[1]-5.1"])
        #expect(second.paths("valueQuantity.value") == ["OBX[2]-2.1", "OBX[2]-5.1"])
        #expect(second.paths("code.coding[0].code") == ["OBX[2]-3.1"])
        #expect(first.paths("status") == ["OBX[1]-11.1"])
    }

    @Test func `a reference leads to its resource, and a kind is fixed`() throws {
        let sample = try sample(order, result)
        let lineage = try sample.trace("Observation")
        let patient = try #require(sample.resources.first { $0.kind == "Patient" })
        #expect(lineage.origin("subject.reference") == .link("Patient/\(patient.id)"))
        #expect(lineage.origin("resourceType") == .fixed)
    }

    @Test func `what an original does not say has no lineage`() throws {
        #expect(try sample().lineage("Observation", "00000000-0000-8000-8000-000000000000") == nil)
    }

    @Test func `the same question has the same answer`() throws {
        let sample = try sample(order, result)
        let (first, second) = (try sample.trace("Observation"), try sample.trace("Observation"))
        #expect(first == second)
    }
}
