import CCDA
import Findings
import Testing

@Suite struct ClinicalDocumentTests {
    static func document(_ inner: String, root: String = "ClinicalDocument") throws -> ClinicalDocument {
        let text = """
            <\(root) xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\(inner)</\(root)>
            """
        return try ClinicalDocument(Array(text.utf8))
    }

    private func code(_ text: String) -> DocumentError.Code? {
        do {
            _ = try ClinicalDocument(Array(text.utf8))
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `A1 what is no XML, no CDA or has a document type is refused by name`() {
        #expect(code("<ClinicalDocument") == .malformed)
        #expect(code("<!DOCTYPE a><ClinicalDocument/>") == .doctype)
        #expect(code("<html xmlns='http://www.w3.org/1999/xhtml'/>") == .foreign)
        #expect(code("<ClinicalDocument xmlns='urn:example:other'/>") == .foreign)
        #expect(code("<Bundle xmlns='http://hl7.org/fhir'/>") == .foreign)
        #expect(code("<ClinicalDocument xmlns='urn:hl7-org:v3'/>") == nil)
    }

    @Test func `an error names reason and place and nothing of the document`() {
        #expect(throws: DocumentError(.malformed, at: Place(line: 2, path: ""))) {
            try ClinicalDocument(Array("<a>\n<Secret></a>".utf8))
        }
        let error = DocumentError(.doctype, at: Place(line: 3, path: ""))
        #expect(error.description == "not a CDA document: xml.doctype at line 3")
    }

    @Test(arguments: ["section", "observation", "act", "entry", "recordTarget", "component", "author"])
    func `a fragment is read without a namespace too`(_ root: String) throws {
        #expect(try !ClinicalDocument(Array("<\(root)/>".utf8)).isWhole)
        #expect(try !Self.document("", root: root).isWhole)
    }

    @Test func `the header is read in the words of the standard`() throws {
        let document = try Self.document(
            """
            <templateId root="1.2"/><id root="1.2.3" extension="9"/><code code="34133-9"/><title>T</title>
            <effectiveTime value="20240315"/><languageCode code="en-US"/><setId root="1.4"/><versionNumber value="2"/>
            <recordTarget><patientRole><id extension="P"/><patient><name><given>A</given></name>
            <sdtc:deceasedInd value="true"/><raceCode code="1"/><sdtc:raceCode code="2"/></patient></patientRole>
            </recordTarget>
            <author><time value="2024"/><assignedAuthor><id extension="D"/><assignedPerson/>
            <representedOrganization><name>O</name></representedOrganization></assignedAuthor></author>
            <custodian><assignedCustodian><representedCustodianOrganization><name>C</name>
            </representedCustodianOrganization></assignedCustodian></custodian>
            <documentationOf><serviceEvent classCode="PCPR"><performer/></serviceEvent></documentationOf>
            <componentOf><encompassingEncounter><id extension="V"/></encompassingEncounter></componentOf>
            <relatedDocument typeCode="RPLC"><parentDocument><id extension="8"/></parentDocument></relatedDocument>
            """
        )
        #expect(document.isWhole)
        #expect(document.id?.extension.unrecorded == "9")
        #expect(document.title?.text.unrecorded == "T")
        #expect(document.version.unrecorded == "2")
        let person = document.recordTargets.first?.patientRole?.patient
        #expect(person?.races.map(\.code.unrecorded) == ["1", "2"])
        #expect(person?.deceasedInd.unrecorded == "true")
        #expect(document.authors.first?.role?.kind == .assignedAuthor)
        #expect(document.authors.first?.role?.player?.isPerson == true)
        #expect(document.authors.first?.role?.organization?.names.count == 1)
        #expect(document.custodian?.role?.organization?.names.first?.parts.first?.value.unrecorded == "C")
        #expect(document.serviceEvents.first?.performers.count == 1)
        #expect(document.encompassingEncounter?.ids.first?.extension.unrecorded == "V")
        #expect(document.relatedDocuments.first?.parent?.ids.count == 1)
    }

    @Test func `sections nest, and a fragment of a section is one`() throws {
        let nested = """
            <component><structuredBody><component><section><title>One</title><component><section><title>Two</title>\
            </section></component></section></component></structuredBody></component>
            """
        let document = try Self.document(nested)
        #expect(document.sections.map(\.title.unrecorded) == ["One"])
        #expect(document.sections.first?.sections.map(\.title.unrecorded) == ["Two"])
        #expect(try Self.document("<title>Lone</title>", root: "section").sections.map(\.title.unrecorded) == ["Lone"])
        let component = try Self.document("<section><title>Lone</title></section>", root: "component")
        #expect(component.sections.count == 1)
    }

    @Test func `a statement inside an entry is found by its class`() throws {
        let entry = try Self.document("<supply moodCode='INT'/>", root: "entry")
        #expect(entry.looseEntries.first?.statement?.kind == .supply)
        let act = try Self.document(
            "<entryRelationship typeCode='SUBJ'><observation negationInd='true'/>"
                + "</entryRelationship>",
            root: "act"
        )
        let inner = act.rootStatement?.relationships.first
        #expect(inner?.isTyped("SUBJ") == true)
        #expect(inner?.statement?.isNegated == true)
        #expect(inner?.statement?.kind == .observation)
    }

    @Test func `formal leaves are told from values`() throws {
        let document = try Self.document(
            "<observation classCode='OBS'><templateId root='1'/><code code='c' codeSystemName='n'/></observation>",
            root: "entry"
        )
        var told: [Int32: ClinicalDocument.Formality] = [:]
        document.forEachFormalLeaf { told[$0] = $1 }
        #expect(document.leafCount == 4)
        #expect(told == [0: .structural, 1: .structural, 3: .redundant])
    }
}
