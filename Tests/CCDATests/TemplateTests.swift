import CCDA
import Testing

@Suite struct TemplateTests {
    private func template(_ roots: [String], root: String = "observation") throws -> Template? {
        let ids = roots.map { "<templateId root='\($0)' extension='6/1/2017'/>" }.joined()
        return try ClinicalDocumentTests.document(ids, root: root).rootStatement?.template
    }

    @Test(arguments: [
        ("2.16.840.1.113883.10.20.22.4.7", Template.allergy), ("2.16.840.1.113883.10.20.1.18", .allergy),
        ("1.3.6.1.4.1.19376.1.5.3.1.4.6", .allergy), ("2.16.840.1.113883.3.88.11.83.7", .problemConcern),
        ("2.16.840.1.113883.10.20.22.4.16", .medication), ("2.16.840.1.113883.10.20.1.47", .medicationStatus),
        ("2.16.840.1.113883.10.20.22.4.500.1", .careTeamMember), ("2.16.840.1.113883.10.20.15.3.8", .pregnancy),
    ])
    func `A4 ids of five guides have one meaning, whatever their extension`(_ root: String, _ known: Template) throws {
        #expect(try template([root]) == known)
    }

    @Test func `A4 the most specific known id wins, and unknown ones do not count`() throws {
        let old = "2.16.840.1.113883.10.20.1.28"
        let new = "2.16.840.1.113883.10.20.22.4.4"
        #expect(try template(["1.2.3", old]) == .problem)
        #expect(try template(["2.16.840.1.113883.10.20.1.31", "2.16.840.1.113883.10.20.22.4.27"]) == .vitalSign)
        #expect(try template([old, new]) == .problem)
        #expect(try template(["1.2.3"]) == nil)
        #expect(try template([]) == nil)
    }

    @Test func `a statement finds a part by its meaning`() throws {
        let part = "<observation><templateId root='2.16.840.1.113883.10.20.22.4.8'/></observation>"
        let document = try ClinicalDocumentTests.document(
            "<entryRelationship typeCode='SUBJ'>\(part)</entryRelationship>",
            root: "observation"
        )
        #expect(document.rootStatement?.related(.severity)?.conforms(to: .severity) == true)
        #expect(document.rootStatement?.related(.reaction) == nil)
    }

    @Test func `A4 a section is known by its template, else by its code; a contradiction is seen`() throws {
        func section(_ id: String, _ code: String) throws -> Section {
            let text = "<templateId root='\(id)'/><code code='\(code)' codeSystem='2.16.840.1.113883.6.1'/>"
            return try #require(ClinicalDocumentTests.document(text, root: "section").sections.first)
        }
        let allergies = "2.16.840.1.113883.10.20.22.2.6.1"
        #expect(try section(allergies, "48765-2").loinc == "48765-2")
        #expect(try section("1.2", "48765-2").loinc == "48765-2")
        #expect(try section("1.3.6.1.4.1.19376.1.5.3.1.3.13", "1").loinc == "48765-2")
        #expect(try section(allergies, "11450-4").loinc == "48765-2")
        #expect(try section(allergies, "11450-4").contradictsItself)
        #expect(try !section(allergies, "48765-2").contradictsItself)
        #expect(try section("1.2", "75311-1").loinc == "10183-2")
    }
}
