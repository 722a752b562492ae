import FHIRR4
import Findings
import JSONTree
import Testing

/// What is wrong with a document in XML has a line and a path; what JSON can hold is kept.
@Suite struct R4XMLFindingsTests {
    private func read(_ content: String, _ kind: String = "Patient") throws -> FHIRXMLDocument {
        try FHIRXMLDocument(Array("<\(kind) xmlns=\"http://hl7.org/fhir\">\n\(content)</\(kind)>".utf8))
    }

    private func json(_ document: FHIRXMLDocument) -> String {
        String(decoding: document.document.tree.bytes, as: UTF8.self)
    }

    @Test func `elements out of order are found where the order breaks, and come out in order`() throws {
        let document = try read("<birthDate value=\"1980\"/>\n<id value=\"1\"/>\n<active value=\"true\"/>")
        #expect(json(document) == #"{"resourceType":"Patient","id":"1","active":true,"birthDate":"1980"}"#)
        #expect(document.findings.map(\.description) == ["note fhir.elementOrder /Patient/id[1] (line 3)"])
    }

    @Test func `a list that is interrupted is one list`() throws {
        let document = try read("<link id=\"a\"/><gender value=\"male\"/><link id=\"b\"/>")
        #expect(json(document) == #"{"resourceType":"Patient","gender":"male","link":[{"id":"a"},{"id":"b"}]}"#)
        #expect(document.findings.map(\.code) == [.fhirElementOrder])
    }

    @Test(arguments: [
        ("<id value=\"1\" other=\"2\"/>", "warning fhir.attributeUnknown /Patient/id[1]/@other (line 2)"),
        ("<id value=\"1\">text</id>", "warning fhir.textUnknown /Patient/id[1]/text() (line 2)"),
        ("<id value=\"1\"/>text", "warning fhir.textUnknown /Patient/text() (line 2)"),
        ("<id value=\"1\"/><a xmlns=\"urn:b\" c=\"d\"/>", "warning fhir.elementLeftOut /Patient/a[1] (line 2)"),
        ("<id value=\"1\"/><a xmlns=\"\" c=\"d\"/>", "warning fhir.elementLeftOut /Patient/a[1] (line 2)"),
        (
            "<id value=\"1\"/><resourceType value=\"d\"/>",
            "warning fhir.elementLeftOut /Patient/resourceType[1] (line 2)"
        ),
        ("<id value=\"1\"/><_id value=\"d\"/>", "warning fhir.elementLeftOut /Patient/_id[1] (line 2)"),
    ])
    func `what JSON has no place for is left out and counted`(_ xml: String, _ finding: String) throws {
        let document = try read(xml)
        #expect(json(document) == #"{"resourceType":"Patient","id":"1"}"#)
        #expect(document.findings.map(\.description) == [finding])
        #expect(document.refused == 1)
    }

    @Test func `an element without a value is found`() throws {
        let document = try read("<gender/>")
        #expect(json(document) == #"{"resourceType":"Patient"}"#)
        #expect(document.findings.map(\.description) == ["error fhir.empty /Patient/gender[1] (line 2)"])
    }

    @Test func `an element where R4 has an attribute is kept, unless the attribute is there`() throws {
        let document = try read("<name><id value=\"n\"/></name>\n<name id=\"a\"><id value=\"b\"/></name>")
        #expect(json(document) == #"{"resourceType":"Patient","name":[{"id":"n"},{"id":"a"}]}"#)
        #expect(
            document.findings.map(\.description) == [
                "note fhir.elementMisplaced /Patient/name[1]/id[1] (line 2)",
                "warning fhir.elementMisplaced /Patient/name[2]/id[1] (line 3)",
            ]
        )
    }

    @Test func `of two resources in one place the first is kept`() throws {
        let document = try read("<contained><Basic/><Patient/></contained>", "List")
        #expect(json(document) == #"{"resourceType":"List","contained":[{"resourceType":"Basic"}]}"#)
        #expect(document.findings.map(\.code) == [.fhirElementLeftOut])
        let empty = try read("<contained/>", "List")
        #expect(json(empty) == #"{"resourceType":"List","contained":[{}]}"#)
    }

    @Test func `O1 the address of a schema is left out in silence`() throws {
        let document = try FHIRXMLDocument(
            Array(
                """
                <Patient xmlns="http://hl7.org/fhir" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xsi:schemaLocation="http://hl7.org/fhir ../patient.xsd"><id value="1"/></Patient>
                """.utf8
            )
        )
        #expect(json(document) == #"{"resourceType":"Patient","id":"1"}"#)
        #expect(document.findings.isEmpty)
        #expect(document.omitted == 1)
    }

    @Test func `a report ends`() throws {
        let document = try read(String(repeating: "<a xmlns=\"urn:b\"/>", count: 2_000))
        #expect(document.findings.count == 1_000)
        #expect(document.findings.last?.code == .fhirTooManyFindings)
    }

    @Test func `findings of the validator find their line`() throws {
        let document = try read("<id value=\"1\"/>\n<name>\n<use value=\"odd\"/>\n</name>\n<zoo value=\"2\"/>")
        let findings = R4Validator.validate(document.document.tree.root).findings
        #expect(
            findings.map { document.lines.place($0.place).description } == [
                "Patient.name[0].use (line 4)", "Patient.zoo (line 6)",
            ]
        )
        #expect(document.lines.place(Place(line: 7, path: "x")) == Place(line: 7, path: "x"))
    }

    @Test(arguments: [
        ("<Patient xmlns=\"http://hl7.org/fhir\">", "malformed at line 1"),
        ("<!DOCTYPE Patient><Patient xmlns=\"http://hl7.org/fhir\"/>", "doctype at line 1"),
        ("<Patient/>", "noResource at /Patient (line 1)"),
        ("<?xml version=\"1.0\" encoding=\"utf-16\"?><Patient xmlns=\"http://hl7.org/fhir\"/>", "encoding at line 1"),
    ])
    func `X03 X12 what is no FHIR in XML is refused`(_ xml: String, _ reason: String) {
        let error = #expect(throws: FHIRDocumentError.self) { try FHIRXMLDocument(Array(xml.utf8)) }
        #expect(error?.description == "not a FHIR document: \(reason)")
    }

    @Test func `a limit of JSON is refused at its line of the XML`() {
        let deep = String(repeating: "<extension url=\"x\">\n", count: 60)
        let ends = String(repeating: "</extension>", count: 60)
        let xml = "<Basic xmlns=\"http://hl7.org/fhir\">\n\(deep)\(ends)</Basic>"
        let error = #expect(throws: FHIRDocumentError.self) { try FHIRXMLDocument(Array(xml.utf8)) }
        #expect(error?.code.description == "tooDeep")
        #expect(error?.place.line == 33)
    }
}
