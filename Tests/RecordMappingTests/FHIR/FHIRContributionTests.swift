import ClinicalRecord
import FHIRR4
import Findings
import JSONTree
import RecordMapping
import Testing

@Suite struct FHIRContributionTests {
    private func read(_ json: String) throws -> Reading { try Reading(fhirJSON: Array(json.utf8), source: "lakeside") }

    private func text(_ resource: ContributedResource?) -> String {
        String(decoding: resource?.json ?? [], as: UTF8.self)
    }

    private let bundle = """
        {"resourceType":"Bundle","type":"collection","identifier":{"system":"urn:s","value":"b1"},"entry":[
        {"fullUrl":"urn:uuid:11111111-1111-4111-8111-111111111111","resource":{"resourceType":"Patient","active":true}},
        {"fullUrl":"https://ehr.example/fhir/Organization/o1","resource":{"resourceType":"Organization","id":"o1",
        "name":"Clinic"}},
        {"resource":{"resourceType":"Observation","id":"x","status":"final","code":{"text":"Weight"},
        "subject":{"reference":"urn:uuid:11111111-1111-4111-8111-111111111111"},
        "performer":[{"reference":"Organization/o1/_history/2"}],
        "valueQuantity":{"value":1.50,"unit":"kg"}}}]}
        """

    @Test func `a bundle becomes one contribution a person and one for the directory`() throws {
        let reading = try read(bundle)
        #expect(reading.documentID == "urn:s|b1")
        #expect(reading.contributions.count == 2)
        let person = try #require(reading.contributions.first { $0.subjectID != nil })
        #expect(person.patient?.id == person.subjectID)
        #expect(person.resources.map(\.kind) == ["Observation"])
        #expect(reading.contributions.first { $0.subjectID == nil }?.resources.map(\.kind) == ["Organization"])
    }

    @Test func `references are led and every other byte stays`() throws {
        let reading = try read(bundle)
        let person = try #require(reading.contributions.first { $0.subjectID != nil })
        let organization = try #require(reading.contributions.first { $0.subjectID == nil }?.resources.first)
        let observation = text(person.resources.first)
        #expect(observation.contains("\"reference\":\"Patient/\(person.subjectID ?? "")\""))
        #expect(observation.contains("\"reference\":\"Organization/\(organization.id)\""))
        #expect(observation.contains("\"value\":1.50,"))
        #expect(observation.contains("\"id\":\"\(person.resources.first?.id ?? "")\""))
    }

    @Test func `A26 the same input gives the same ids, another source gives others`() throws {
        #expect(try read(bundle) == read(bundle))
        let other = try Reading(fhirJSON: Array(bundle.utf8), source: "stmartin")
        #expect(
            try Set(read(bundle).contributions.compactMap(\.subjectID)).isDisjoint(
                with: other.contributions.compactMap(\.subjectID)
            )
        )
    }

    @Test func `files of one bulk export meet in the patient they refer to`() throws {
        let patient = try read(#"{"resourceType":"Patient","id":"p1"}"#)
        let line = #"{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p1"}}"#
        let conditions = try Reading(fhirNDJSON: Array("\(line)\n\(line)\n".utf8), source: "lakeside")
        #expect(conditions.contributions.map(\.subjectID) == patient.contributions.map(\.subjectID))
        #expect(conditions.contributions.first?.patient == nil)
    }

    @Test func `a bad line is a finding with its number and the others are read`() throws {
        let lines =
            "{\"resourceType\":\"Patient\",\"id\":\"a\"}\n{\"resourceType\":\n\n{\"resourceType\":\"Patient\",\"id\":\"b\"}"
        let reading = try Reading(fhirNDJSON: Array(lines.utf8), source: "lakeside")
        #expect(reading.contributions.count == 2)
        #expect(reading.findings.map { $0.place.line } == [2])
        #expect(reading.findings.first?.code == .lineUnreadable)
    }

    @Test(arguments: ["[]", "{}", "{\"a\":1}", "", "{\"resourceType\":\"Patient\",}", "{\"resourceType\":7}"])
    func `what is no FHIR is refused with a place`(_ text: String) {
        #expect(throws: FHIRDocumentError.self) { try read(text) }
    }

    @Test(arguments: [
        #"{"resourceType":"Communication","id":"i","notDone":true,"subject":{"reference":"Patient/p"}}"#,
        #"{"resourceType":"Procedure","id":"i","occurrenceString":"x","focus":{"reference":"Patient/2"}}"#,
        #"{"resourceType":"NutritionIntake","id":"i","status":"completed"}"#,
        #"{"resourceType":"DiagnosticOrder","id":"i","subject":{"reference":"Patient/p"}}"#,
    ])
    func `a resource of another version is reported and makes no entry`(_ text: String) throws {
        let reading = try read(text)
        #expect(reading.contributions.flatMap(\.resources).isEmpty)
        #expect(reading.findings.contains { $0.code == .versionUnmapped })
        #expect(reading.ledger.refused == reading.ledger.leaves)
    }

    @Test func `with several patients a fact of nobody stays out of every record`() throws {
        let reading = try read(
            """
            {"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"resourceType":"Patient","id":"a"}},{"resource":{"resourceType":"Patient","id":"b"}},
            {"resource":{"resourceType":"Observation","id":"o","status":"final","code":{"text":"x"}}}]}
            """
        )
        let owners = reading.contributions.filter { !$0.resources.isEmpty }.map(\.subjectID)
        #expect(owners == [nil])
        #expect(reading.findings.contains { $0.code == .subjectMissing })
    }

    @Test func `a performer does not own the fact`() throws {
        let reading = try read(
            """
            {"resourceType":"Observation","id":"o","status":"final","code":{"text":"x"},
            "subject":{"reference":"Patient/a"},"performer":[{"reference":"Patient/b"}]}
            """
        )
        let patient = try read(#"{"resourceType":"Patient","id":"a"}"#)
        #expect(reading.contributions.map(\.subjectID) == patient.contributions.map(\.subjectID))
    }

    @Test func `the classes of the ledger add up`() throws {
        let count = try read(bundle).ledger
        #expect(count.mapped + count.structural + count.omitted + count.refused == count.leaves)
        #expect(count.structural > 0)
    }

    @Test func `a retired record of a person becomes an assertion`() throws {
        let reading = try read(
            """
            {"resourceType":"Patient","id":"new","link":[{"other":{"reference":"Patient/old"},"type":"replaces"}]}
            """
        )
        let old = try read(#"{"resourceType":"Patient","id":"old"}"#).contributions.first?.subjectID
        #expect(reading.contributions.first?.links == [LinkAssertion(.replaces, otherID: old ?? "")])
    }
}
