import FHIRR4
import Findings
import JSONTree
import Testing

@Suite struct R4ValidatorTests {
    /// Each finding as `code path`.
    private func findings(_ text: String) throws -> [String] {
        R4Validator.validate(try JSONTree(Array(text.utf8)).root).findings.map { "\($0.code) \($0.place.path)" }
    }

    /// A Patient with members.
    private func patient(_ members: String) throws -> [String] {
        try findings(#"{"resourceType":"Patient",\#(members)}"#)
    }

    @Test func `a resource that R4 allows has no findings`() throws {
        let text = """
            {"resourceType":"Observation","id":"a","meta":{"lastUpdated":"2024-01-01T00:00:00Z"},
             "text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\">x</div>"},
             "contained":[{"resourceType":"Patient","id":"p","birthDate":"1970"}],
             "extension":[{"url":"http://example.org/a","valueQuantity":{"value":1.50,"unit":"mg"}},
                          {"url":"http://example.org/b","extension":[{"url":"c","valueBoolean":true}]}],
             "modifierExtension":[{"url":"http://example.org/d","valueCode":"x"}],
             "status":"final","_status":{"extension":[{"url":"http://example.org/e","valueString":"f"}]},
             "code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},
             "subject":{"reference":"#p"},"performer":[{"reference":"Practitioner/1"}],
             "effectiveDateTime":"2024-01-01","valueQuantity":{"value":120,"comparator":">="}}
            """
        #expect(try findings(text).isEmpty)
    }

    @Test func `an unknown element is named only if its name cannot hold data`() throws {
        #expect(try patient(#""nick":"x""#) == ["fhir.elementUnknown Patient.nick"])
        #expect(try patient(#""Jane Doe":"x""#) == ["fhir.elementUnknown Patient.?"])
        #expect(try patient(#""name":[{"famly":{"deep":[1]}}]"#) == ["fhir.elementUnknown Patient.name[0].famly"])
        #expect(try patient(#""_nick":{}"#) == ["fhir.elementUnknown Patient._nick"])
    }

    @Test func `a missing element is named where it should be`() throws {
        #expect(
            try findings(#"{"resourceType":"Observation","code":{}}"#) == [
                "fhir.empty Observation.code", "fhir.required Observation.status",
            ]
        )
        #expect(
            try patient(#""link":[{"type":"seealso","other":{"reference":"Patient/2"}},{"type":"refer"}]"#) == [
                "fhir.required Patient.link[1].other"
            ]
        )
        #expect(
            try findings(#"{"resourceType":"MedicationRequest","status":"active","intent":"order"}"#) == [
                "fhir.required MedicationRequest.medication", "fhir.required MedicationRequest.subject",
            ]
        )
    }

    @Test func `a required primitive may have extensions in place of a value`() throws {
        let reason = #"{"extension":[{"url":"http://example.org/r","valueCode":"unknown"}]}"#
        #expect(try findings(#"{"resourceType":"Basic","code":{"text":"x"},"_id":\#(reason)}"#).isEmpty)
        #expect(
            try findings(#"{"resourceType":"Flag","_status":\#(reason),"code":{"text":"x"},"subject":{}}"#)
                == ["fhir.empty Flag.subject"]
        )
    }

    @Test func `one value and a list of values are not the same`() throws {
        #expect(try patient(#""name":{"family":"x"}"#) == ["fhir.cardinality Patient.name"])
        #expect(try patient(#""birthDate":["1970"]"#) == ["fhir.cardinality Patient.birthDate"])
        #expect(try patient(#""maritalStatus":[{"text":"x"}]"#) == ["fhir.cardinality Patient.maritalStatus"])
        #expect(try patient(#""_birthDate":[]"#) == ["fhir.cardinality Patient.birthDate"])
    }

    @Test func `a value of another JSON type is a finding`() throws {
        #expect(try patient(#""active":"true""#) == ["fhir.typeWrong Patient.active"])
        #expect(try patient(#""birthDate":1970"#) == ["fhir.typeWrong Patient.birthDate"])
        #expect(try patient(#""name":["x"]"#) == ["fhir.typeWrong Patient.name[0]"])
        #expect(try patient(#""gender":{}"#) == ["fhir.typeWrong Patient.gender"])
        #expect(
            try patient(#""multipleBirthInteger":"2""#) == ["fhir.typeWrong Patient.multipleBirth.ofType(integer)"]
        )
    }

    @Test func `codes of required bindings are checked, with their system where there is one`() throws {
        #expect(try patient(#""gender":"M""#) == ["fhir.codeNotInValueSet Patient.gender"])
        #expect(try patient(#""gender":"female""#).isEmpty)
        let system = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
        func allergy(_ status: String) throws -> [String] {
            let patient = #""patient":{"reference":"Patient/1"}"#
            return try findings(#"{"resourceType":"AllergyIntolerance","clinicalStatus":\#(status),\#(patient)}"#)
        }
        #expect(try allergy(#"{"coding":[{"code":"x"},{"system":"\#(system)","code":"active"}]}"#).isEmpty)
        for wrong in [
            #"{"text":"active"}"#, #"{"coding":[{"system":"x","code":"active"}]}"#, #"{"coding":[{"code":"active"}]}"#,
        ] {
            #expect(try allergy(wrong) == ["fhir.codeNotInValueSet AllergyIntolerance.clinicalStatus"])
        }
    }

    @Test(arguments: [
        ("Patient/1", true), ("Group/1", true), ("Organization/1", false), ("#a", true), ("urn:uuid:1", true),
        ("http://example.org/fhir/Organization/1/_history/2", false), ("http://example.org/fhir/Patient/1", true),
        ("Organization?identifier=a|b", false), ("http://example.org/x", true),
    ])
    func `a reference leads to a kind that the element allows`(_ text: String, _ isGood: Bool) throws {
        let document = #"{"resourceType":"Condition","subject":{"reference":"\#(text)"}}"#
        let expected = isGood ? [] : ["fhir.referenceTarget Condition.subject.reference"]
        #expect(try findings(document) == expected)
    }

    @Test func `only one of a choice may be there, its extensions beside it`() throws {
        #expect(
            try patient(#""deceasedBoolean":true,"deceasedDateTime":"2024""#) == [
                "fhir.choiceRepeated Patient.deceased.ofType(dateTime)"
            ]
        )
        let note = #"{"extension":[{"url":"http://example.org/a","valueString":"b"}]}"#
        #expect(try patient(#""deceasedBoolean":true,"_deceasedBoolean":\#(note)"#).isEmpty)
        #expect(try patient(#""_deceasedBoolean":\#(note),"multipleBirthBoolean":true,"deceasedBoolean":true"#).isEmpty)
    }

    @Test func `empty objects, arrays and stray nulls are findings`() throws {
        #expect(try patient(#""name":[]"#) == ["fhir.empty Patient.name"])
        #expect(try patient(#""name":[{}]"#) == ["fhir.empty Patient.name[0]"])
        #expect(try patient(#""birthDate":null"#) == ["fhir.empty Patient.birthDate"])
        #expect(try patient(#""name":[{"given":["a",null]}]"#) == ["fhir.empty Patient.name[0].given[1]"])
    }

    @Test func `an extension has a value or extensions, not both and not neither`() throws {
        let inner = #"{"url":"a","valueString":"b"}"#
        #expect(try patient(#""extension":[{"url":"a"}]"#) == ["fhir.extensionContent Patient.extension[0]"])
        #expect(
            try patient(#""extension":[{"url":"a","valueString":"b","extension":[\#(inner)]}]"#) == [
                "fhir.extensionContent Patient.extension[0]"
            ]
        )
        #expect(try patient(#""extension":[{"valueString":"b"}]"#) == ["fhir.required Patient.extension[0].url"])
    }

    @Test func `a place has the byte at which the value starts`() throws {
        let text = #"{"resourceType":"Patient","gender":"M"}"#
        let finding = R4Validator.validate(try JSONTree(Array(text.utf8)).root).findings.first
        #expect(finding?.place.offset == 35)
        #expect(finding?.severity == .error)
    }

    @Test func `a report is full at a thousand findings`() throws {
        let many = (0..<5_000).map { _ in #"{"x":1}"# }.joined(separator: ",")
        let report = R4Validator.validate(
            try JSONTree(Array(#"{"resourceType":"Patient","name":[\#(many)]}"#.utf8)).root
        )
        #expect(report.findings.count == 1_000)
        #expect(report.findings.last?.code == .fhirTooManyFindings)
    }

    @Test func `references and attachments are listed in order, those in extensions too`() throws {
        let text = """
            {"resourceType":"DocumentReference","extension":[{"url":"a","valueReference":{"reference":"Basic/1"}}],
             "status":"current","subject":{"reference":"Patient/1"},
             "content":[{"attachment":{"url":"Binary/1"}}]}
            """
        let tree = try JSONTree(Array(text.utf8))
        let report = R4Validator.validate(tree.root)
        #expect(report.links.map { tree.node($0.token).string } == ["Basic/1", "Patient/1", "Binary/1"])
        #expect(report.links.map(\.kind) == [.reference, .reference, .attachment])
        #expect(report.findings.isEmpty)
    }
}
