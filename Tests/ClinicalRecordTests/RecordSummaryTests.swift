import ClinicalRecord
import Testing

@Suite struct RecordSummaryTests {
    private func summary(_ bodies: [String], patient: String? = nil) -> RecordSummary {
        let resources = bodies.enumerated().map { ContributedResource("r\($0.offset)", $0.element) }
        let person = patient.map { ContributedResource("p-lakeside", $0) }
        return RecordSummary(PatientRecord([Contribution("lakeside", resources, patient: person)]))
    }

    @Test func `a record without an allergy does not say that there is none`() {
        let summary = summary([TestResources.immunization(cvx: "88", on: "2023-10-01")])
        #expect(summary.allergies.isEmpty)
        #expect(summary.absences(in: .allergies).isEmpty)
    }

    @Test func `A8 none known is an absence and no allergy`() {
        let summary = summary([TestResources.allergy(snomed: "716186003")])
        #expect(summary.allergies.isEmpty)
        #expect(summary.absences(in: .allergies).map(\.kind) == [.noneKnown])
        #expect(summary.absences[0].origin.isContested == false)
    }

    @Test func `7·2 none known beside a positive: the positive is shown, the no is contested`() {
        let summary = summary([TestResources.allergy(snomed: "716186003"), TestResources.allergy(snomed: "372687004")])
        #expect(summary.allergies.map(\.substance) == ["Substance 372687004"])
        #expect(summary.absences(in: .allergies).map(\.origin.isContested) == [true])
    }

    @Test func `A7 refuted, not done and wrong entries are never positive`() {
        let coding = [("http://snomed.info/sct", "44054006")]
        let summary = summary([
            TestResources.condition(coding, verification: "refuted"),
            TestResources.condition(coding, verification: "entered-in-error"),
            TestResources.immunization(cvx: "88", on: "2023-10-01", status: "not-done"),
            TestResources.immunization(cvx: "88", on: "2023-10-01", status: "entered-in-error"),
            #"""
            {"resourceType":"MedicationStatement","status":"not-taken",
            "medicationCodeableConcept":{"text":"Aspirin"}}
            """#,
        ])
        #expect(summary.problems.isEmpty && summary.immunizations.isEmpty && summary.medications.isEmpty)
        #expect(summary.absences.map(\.kind) == [.refuted, .notDone, .notDone])
        #expect(summary.absences.map(\.section) == [.problems, .medications, .immunizations])
    }

    @Test func `no information is silent, none known by IPS code is not`() {
        func ips(_ code: String) -> String {
            #"""
            {"resourceType":"AllergyIntolerance",
            "code":{"coding":[{"system":"http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips",
            "code":"\#(code)"}]}}
            """#
        }
        #expect(summary([ips("no-allergy-info")]).absences.isEmpty)
        #expect(summary([ips("no-known-allergies")]).absences.map(\.kind) == [.noneKnown])
    }

    @Test func `a high risk allergy shows its reactions and the worst grade`() throws {
        let body = TestResources.allergy(
            snomed: "372687004",
            extra:
                #"""
                ,"onsetDateTime":"1995","reaction":[{"manifestation":[{"text":"Rash"}],"severity":"severe"},
                {"description":"cough","severity":"mild"}]
                """#
        )
        let line = try #require(summary([body]).allergies.first)
        #expect(line.reactions == ["Rash (severe)", "cough (mild)"])
        #expect(line.severity == "severe" && line.isHighRisk && line.isActive)
        #expect(line.since == "1995")
        #expect(line.origin == LineOrigin(entryID: "r0", sources: ["lakeside"]))
    }

    @Test func `results keep the spelling of numbers and stand under their report`() throws {
        let range =
            #"""
            ,"category":[{"coding":[{"code":"laboratory"}]}],"interpretation":[{"coding":[{"code":"H"}]}],
            "referenceRange":[{"low":{"value":3.5,"unit":"mmol/L"},"high":{"value":5.10,"unit":"mmol/L"}}]
            """#
        let groups = summary([
            TestResources.observation(
                loinc: "2823-3",
                at: "2024-01-02T08:00:00Z",
                value: "5.20",
                unit: "mmol/L",
                extra: range
            ),
            TestResources.observation(loinc: "2345-7", at: "2024-01-03", value: "90"),
            #"""
            {"resourceType":"DiagnosticReport","status":"final","code":{"text":"Panel"},
            "effectiveDateTime":"2024-01-02","result":[{"reference":"Observation/r0"}]}
            """#,
        ]).results
        #expect(groups.map(\.title) == ["", "Panel"])
        #expect(groups.map(\.date) == ["2024-01-03", "2024-01-02"])
        let line = try #require(groups[1].lines.first)
        #expect(line.value.text == "5.20 mmol/L" && line.value.number == "5.20")
        #expect(line.referenceRange == "3.5 - 5.10 mmol/L" && line.high == "5.10")
        #expect(line.interpretationCode == "H" && line.isAbnormal)
    }

    @Test func `vital signs and social history leave the results`() {
        func observed(_ category: String, _ value: String) -> String {
            #"""
            {"resourceType":"Observation","status":"final",
            "category":[{"coding":[{"code":"\#(category)"}]}],"code":{"text":"X"},
            "effectiveDateTime":"2024-01-02",\#(value)}
            """#
        }
        let pressure =
            #"""
            "component":[{"code":{"text":"Systolic"},"valueQuantity":{"value":120,"unit":"mmHg"}},
            {"code":{"text":"Diastolic"},"valueQuantity":{"value":80,"unit":"mmHg"}}]
            """#
        let summary = summary([
            observed("vital-signs", pressure),
            observed("social-history", #""valueCodeableConcept":{"text":"Never smoked"}"#),
        ])
        #expect(summary.results.isEmpty)
        #expect(summary.vitals.map(\.value.text) == ["120/80 mmHg"])
        #expect(summary.socialHistory.map(\.value) == ["Never smoked"])
    }

    @Test func `lines come newest first, undated last`() {
        let bodies = ["2020", "2024-05-01T10:00:00+02:00", "2024-05-01T09:30:00Z"].map {
            TestResources.immunization(cvx: "88", on: $0)
        }
        let undated =
            #"""
            {"resourceType":"Immunization","status":"completed","vaccineCode":{"text":"?"},
            "occurrenceString":"as a child"}
            """#
        let dates = summary([undated] + bodies).immunizations.map(\.date)
        #expect(dates == ["2024-05-01T09:30:00Z", "2024-05-01T10:00:00+02:00", "2020", "as a child"])
    }

    @Test func `medications take the drug from a reference and put directions together`() throws {
        let drug = #"{"resourceType":"Medication","code":{"text":"Metformin 500 mg"}}"#
        let order =
            #"""
            {"resourceType":"MedicationRequest","status":"active",
            "medicationReference":{"reference":"Medication/r0"},"authoredOn":"2024-01-01",
            "dosageInstruction":[{"route":{"text":"oral"},"timing":{"repeat":{"frequency":2,"period":1,
            "periodUnit":"d"}},"doseAndRate":[{"doseQuantity":{"value":500,"unit":"mg"}}]}]}
            """#
        let line = try #require(summary([drug, order]).currentMedications.first)
        #expect(line.name == "Metformin 500 mg")
        #expect(line.dosage == "500 mg, oral, 2 per 1 d")
    }

    @Test func `the header shows the person, current names first`() throws {
        let patient =
            #"""
            {"resourceType":"Patient","name":[{"use":"maiden","family":"Roth","given":["Ada"]},
            {"use":"official","family":"Okafor","given":["Ada","M."]}],"gender":"female",
            "birthDate":"1980-05-17","identifier":[{"type":{"text":"MRN"},"value":"77"},{"use":"old",
            "value":"66"}],"telecom":[{"system":"email","value":"a@b.org"}],
            "communication":[{"language":{"text":"Igbo"}},{"language":{"text":"English"},"preferred":true}],
            "contact":[{"name":{"text":"Ike"},"telecom":[{"value":"555"}]}]}
            """#
        let header = try #require(summary([], patient: patient).person)
        #expect(header.name == "Ada M. Okafor" && header.sortName == "Okafor, Ada M.")
        #expect(header.otherNames == ["Ada Roth"])
        #expect(header.identifiers.map(\.value) == ["77"])
        #expect(header.languages == ["English", "Igbo"])
        #expect(header.emergencyContacts.map(\.name) == ["Ike"] && header.emails == ["a@b.org"])
    }

    @Test func `one relative told by two sources is one contact, another with the same name is not`() throws {
        let patient =
            #"""
            {"resourceType":"Patient","contact":[
            {"relationship":[{"text":"Husband"}],"name":{"text":"Ben Lee"},"telecom":[{"value":"(312) 555-0163"}]},
            {"relationship":[{"coding":[{"code":"ECON"}]},{"text":"husband"}],"name":{"text":"Ben Arthur Lee"},
            "telecom":[{"value":"+1(312)555-0163"},{"value":"312-555-0199"}]},
            {"relationship":[{"text":"Son"}],"name":{"text":"Ben Lee"},"telecom":[{"value":"312-555-0111"}]}]}
            """#
        let contacts = try #require(summary([], patient: patient).person?.emergencyContacts)
        #expect(contacts.map(\.name) == ["Ben Arthur Lee", "Ben Lee"])
        #expect(contacts.map(\.relationship) == ["Husband", "Son"])
        #expect(contacts[0].phones == ["(312) 555-0163", "312-555-0199"])
    }

    @Test func `a record number names its source, a national number is none`() throws {
        let patient =
            #"""
            {"resourceType":"Patient","identifier":[
            {"type":{"coding":[{"code":"MR"}]},"system":"urn:oid:2.999.1","value":"LK-1"},
            {"system":"http://hl7.org/fhir/sid/us-ssn","value":"999-12-6789"}],
            "address":[{"line":["1 Elm St"],"city":"Springhaven","state":"IL","postalCode":"60999"}]}
            """#
        let person = try #require(summary([], patient: patient).person)
        #expect(person.identifiers.map(\.isRecordNumber) == [true, false])
        #expect(person.identifiers.map(\.sources) == [["lakeside"], ["lakeside"]])
        #expect(person.addresses == ["1 Elm St, Springhaven, IL 60999"])
    }

    @Test func `a name in capitals is told as another source spells it`() throws {
        let names = ["ZOË OKAFOR", "Zoë Okafor"].map { #"{"resourceType":"Patient","name":[{"text":"\#($0)"}]}"# }
        let sources = names.enumerated().map { index, json in
            PersonSource(
                source: "hospital \(index)",
                recordID: "r\(index)",
                delivery: 1,
                patient: ContributedResource("r\(index)", json)
            )
        }
        let person = Person(id: "r0", sources: sources, json: Array(names[0].utf8), conflicts: [])
        #expect(RecordSummary(PatientRecord(person: person, entries: [])).person?.name == "Zoë Okafor")
    }

    @Test func `7·2 an allergy that one source rules out is told with both sides`() throws {
        func contribution(_ source: String, _ verification: String) -> Contribution {
            let status = #","verificationStatus":{"coding":[{"code":"\#(verification)"}]}"#
            let body = TestResources.allergy(snomed: "372687004", extra: status)
            return Contribution(source, [ContributedResource(source, body)])
        }
        let record = PatientRecord([contribution("lakeside", "refuted"), contribution("stmartin", "confirmed")])
        let line = try #require(RecordSummary(record).disagreements.first)
        #expect(line.section == .allergies && line.subject == "Substance 372687004")
        #expect(
            Set(line.voices.map { "\($0.sources) \($0.value)" }) == [#"["lakeside"] refuted"#, #"["stmartin"] listed"#]
        )
        #expect(RecordSummary(record).disagreements.count == 1)
    }

    @Test func `the row of a table in the place of a name gives way to the display`() {
        func procedure(_ text: String) -> String {
            #"""
            {"resourceType":"Procedure","status":"completed","code":{"text":"\#(text)",
            "coding":[{"display":"Appendectomy"}]}}
            """#
        }
        let texts = ["Procedure: Appendix; Date: 7 July 2009", "Appendix out; no: drain"]
        #expect(texts.flatMap { summary([procedure($0)]).procedures.map(\.title) } == ["Appendectomy", texts[1]])
    }

    @Test func `a medicine starts when its use starts, else when it was written`() {
        let use =
            #","dosageInstruction":[{"timing":{"repeat":{"boundsPeriod":{"start":"2024-01-05","end":"2024-02-01"}}}}]"#
        let lines = ["", use].flatMap { extra in
            summary([
                #"""
                {"resourceType":"MedicationRequest","status":"active","authoredOn":"2024-01-02",
                "medicationCodeableConcept":{"text":"Aspirin"}\#(extra)}
                """#
            ]).medications
        }
        #expect(lines.map(\.start) == ["2024-01-02", "2024-01-05"])
        #expect(lines.map(\.end) == [nil, "2024-02-01"])
    }

    @Test func `a panel of vital signs that only holds others together is no line`() {
        let body =
            #"""
            {"resourceType":"Observation","status":"final","category":[{"coding":[{"code":"vital-signs"}]}],
            "code":{"text":"Vital signs"},"hasMember":[{"reference":"Observation/r1"}]}
            """#
        #expect(summary([body]).vitals.isEmpty)
    }
}
