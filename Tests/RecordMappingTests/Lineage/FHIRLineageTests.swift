import ClinicalRecord
import Findings
import RecordMapping
import Testing

@Suite struct FHIRLineageTests {
    private let bundle = """
        {"resourceType":"Bundle","type":"collection","entry":[
        {"resource":{"resourceType":"Patient","id":"p","birthDate":"1980-05-03"}},
        {"resource":{"resourceType":"Condition","id":"c",
        "subject":{"reference":"Patient/p"},"code":{"text":"Asthma"}}}]}
        """

    @Test func `FHIR keeps its spelling, so each element has its own place and line`() throws {
        let bytes = Array(bundle.utf8)
        let sample = LineageSample(bytes, .fhirJSON, try Reading(fhirJSON: bytes, source: "lakeside"))
        let lineage = try sample.trace("Condition")
        #expect(lineage.origin("code.text") == .sent)
        #expect(lineage.paths("code.text") == ["Bundle.entry[1].resource.code.text"])
        #expect(lineage.elements.first { $0.path == "code.text" }?.places.first?.line == 4)
        #expect(lineage.origin("id") == .rule("A26"))
        #expect(lineage.origin("subject.reference") == .rule("A26"))
    }

    @Test func `an element is found by its path with and without the index`() {
        let element = ElementLineage(path: "name[0].given[1]", value: "\"Ada\"", origin: .sent)
        #expect(element.isAt("name"))
        #expect(element.isAt("name.given"))
        #expect(element.isAt("name[0].given[1]"))
        #expect(!element.isAt("name[1]"))
        #expect(!element.isAt("name.family"))
    }

    @Test func `FHIR in XML is placed by line`() throws {
        let xml = """
            <Patient xmlns="http://hl7.org/fhir">
            <id value="p"/>
            <birthDate value="1980-05-03"/>
            </Patient>
            """
        let bytes = Array(xml.utf8)
        let sample = LineageSample(bytes, .fhirXML, try Reading(fhirXML: bytes, source: "lakeside"))
        let lineage = try sample.trace("Patient")
        #expect(lineage.elements.first { $0.path == "birthDate" }?.places.first?.line == 3)
        #expect(lineage.origin("birthDate") == .sent)
    }
}
