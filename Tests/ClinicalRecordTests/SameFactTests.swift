import ClinicalRecord
import Testing

@Suite struct SameFactTests {
    private static let vaccines = VaccineGroups(
        groups: { ["88", "141", "150"].contains($0) ? ["FLU"] : $0 == "03" || $0 == "05" ? ["MMR"] : [] },
        isUnspecified: { $0 == "88" }
    )

    private func signature(_ body: String) throws -> FactSignature {
        let kind = String(body.split(separator: "\"", maxSplits: 4)[3])
        return try #require(FactSignature(kind: kind, json: Array(body.utf8), vaccines: Self.vaccines))
    }

    private func keys(_ body: String) -> Set<FactKey> {
        let kind = String(body.split(separator: "\"", maxSplits: 4)[3])
        return Set(FactKeys.of(kind: kind, json: Array(body.utf8), vaccines: Self.vaccines))
    }

    /// Whether two statements are one fact; if so they also share a key, and it does not matter which comes first.
    private func isSame(_ a: String, _ b: String) throws -> Bool {
        let (mine, theirs) = (try signature(a), try signature(b))
        let isSame = SameFact.holds(mine, theirs)
        #expect(SameFact.holds(theirs, mine) == isSame)
        if isSame { #expect(!keys(a).isDisjoint(with: keys(b))) }
        return isSame
    }

    private let flu = TestResources.immunization(cvx: "88", on: "2023-10-01")

    @Test func `7·2 an unspecified vaccine is one of its group on the same day`() throws {
        let dose = TestResources.immunization(cvx: "150", on: "2023-10-01T09:30:00-05:00", lot: "A1")
        #expect(try isSame(flu, dose))
        #expect(try !isSame(flu, TestResources.immunization(cvx: "150", on: "2023-10-02")))
    }

    @Test func `7·2 two specific vaccines of one group are two`() throws {
        let one = TestResources.immunization(cvx: "141", on: "2023-10-01")
        #expect(try !isSame(one, TestResources.immunization(cvx: "150", on: "2023-10-01")))
    }

    @Test func `7·2 a combination vaccine is not its part`() throws {
        let one = TestResources.immunization(cvx: "03", on: "2023-10-01")
        #expect(try !isSame(one, TestResources.immunization(cvx: "05", on: "2023-10-01")))
    }

    @Test func `7·2 vaccines of two lots are two, a missing lot agrees with any`() throws {
        let one = TestResources.immunization(cvx: "150", on: "2023-10-01", lot: "A1")
        #expect(try isSame(one, TestResources.immunization(cvx: "150", on: "2023-10-01", lot: "a1 ")))
        #expect(try isSame(one, TestResources.immunization(cvx: "150", on: "2023-10-01")))
        #expect(try !isSame(one, TestResources.immunization(cvx: "150", on: "2023-10-01", lot: "B2")))
    }

    @Test func `7·2 not done is never one with completed`() throws {
        #expect(try !isSame(flu, TestResources.immunization(cvx: "88", on: "2023-10-01", status: "not-done")))
    }

    @Test func `7·2 a partial date is no day`() throws {
        #expect(try !isSame(flu, TestResources.immunization(cvx: "88", on: "2023-10")))
        #expect(keys(TestResources.immunization(cvx: "88", on: "2023-10")).isEmpty)
    }

    @Test func `7·2 results compare instants across zones and numbers across spellings and powers of ten`() throws {
        let one = TestResources.observation(loinc: "2345-7", at: "2024-01-01T23:30:00-05:00", value: "90")
        let other = TestResources.observation(
            loinc: "2345-7",
            at: "2024-01-02T04:30:00Z",
            value: "0.900",
            unit: "g/L"
        )
        #expect(try isSame(one, other))
        #expect(try isSame(one, TestResources.observation(loinc: "2345-7", at: "2024-01-01", value: "9.0e1")))
    }

    @Test func `7·2 another value, code or moment is another result`() throws {
        let one = TestResources.observation(loinc: "2345-7", at: "2024-01-02T04:30:00Z", value: "90")
        for other in [
            TestResources.observation(loinc: "2345-7", at: "2024-01-02T04:30:00Z", value: "91"),
            TestResources.observation(loinc: "2345-7", at: "2024-01-02T04:31:00Z", value: "90"),
            TestResources.observation(loinc: "2339-0", at: "2024-01-02T04:30:00Z", value: "90"),
            TestResources.observation(loinc: "2345-7", at: "2024-01-02T04:30:00Z", value: "90", unit: "mmol/L"),
        ] { #expect(try !isSame(one, other)) }
    }

    @Test func `7·2 a blood pressure is a pair, in whatever order`() throws {
        func pressure(_ parts: [(String, String)]) -> String {
            let list = parts.map {
                #"""
                {"code":{"coding":[{"system":"http://loinc.org","code":"\#($0.0)"}]},
                "valueQuantity":{"value":\#($0.1),"code":"mm[Hg]"}}
                """#
            }.joined(separator: ",")
            return
                #"""
                {"resourceType":"Observation","code":{"coding":[{"system":"http://loinc.org",
                "code":"85354-9"}]},"effectiveDateTime":"2024-01-02","component":[\#(list)]}
                """#
        }
        let one = pressure([("8480-6", "120"), ("8462-4", "80")])
        #expect(try isSame(one, pressure([("8462-4", "80.0"), ("8480-6", "120")])))
        #expect(try !isSame(one, pressure([("8480-6", "80"), ("8462-4", "120")])))
    }

    @Test func `7·2 codes without a system are local and join nothing`() throws {
        let one =
            #"""
            {"resourceType":"Observation","code":{"coding":[{"code":"GLU"}]},
            "effectiveDateTime":"2024-01-02","valueString":"high"}
            """#
        #expect(try !isSame(one, one))
    }

    private let sugar = ("http://snomed.info/sct", "44054006")

    @Test func `7·2 a problem with a shared coding is one, an onset in the same year agrees`() throws {
        let one = TestResources.condition([sugar, ("http://hl7.org/fhir/sid/icd-10-cm", "E11.9")], onset: "2010")
        #expect(try isSame(one, TestResources.condition([sugar], onset: "2010-05-03")))
        #expect(try isSame(one, TestResources.condition([("http://hl7.org/fhir/sid/icd-10-cm", "E11.9")])))
        #expect(try !isSame(one, TestResources.condition([sugar], onset: "2011")))
    }

    @Test func `7·2 refuted is never one with active, left never with right`() throws {
        let one = TestResources.condition([sugar], extra: #","bodySite":[{"text":"Left"}]"#)
        #expect(try !isSame(one, TestResources.condition([sugar], verification: "refuted")))
        #expect(try !isSame(one, TestResources.condition([sugar], extra: #","bodySite":[{"text":"Right"}]"#)))
    }

    @Test func `7·2 medication orders need drug, day and dose`() throws {
        func order(_ text: String, _ day: String, _ dose: String, kind: String = "MedicationRequest") -> String {
            #"""
            {"resourceType":"\#(kind)","status":"active","medicationCodeableConcept":{"text":"\#(text)"},
            "authoredOn":"\#(day)","effectiveDateTime":"\#(day)",
            "dosageInstruction":[{"doseAndRate":[{"doseQuantity":{"value":\#(dose),"code":"mg"}}]}]}
            """#
        }
        let one = order("Metformin 500 mg", "2024-02-01", "500")
        #expect(try isSame(one, order("METFORMIN 500 MG", "2024-02-01T10:00:00Z", "500.0")))
        #expect(try !isSame(one, order("Metformin 500 mg", "2024-02-01", "850")))
        #expect(try !isSame(one, order("Metformin 500 mg", "2024-02-02", "500")))
        #expect(try !isSame(one, order("Metformin 500 mg", "2024-02-01", "500", kind: "MedicationStatement")))
    }

    @Test func `7·2 visits of one class and house within a quarter of an hour are one`() throws {
        func visit(_ start: String, status: String = "finished") -> String {
            #"""
            {"resourceType":"Encounter","status":"\#(status)","class":{"code":"AMB"},
            "period":{"start":"\#(start)"},"serviceProvider":{"display":"Lakeside"}}
            """#
        }
        let one = visit("2024-02-01T10:00:00Z")
        #expect(try isSame(one, visit("2024-02-01T10:14:00Z")))
        #expect(try !isSame(one, visit("2024-02-01T10:16:00Z")))
        #expect(try !isSame(one, visit("2024-02-01T10:00:00Z", status: "planned")))
        #expect(try !isSame(one, visit("2024-02-01")))
    }

    @Test func `7·2 two unnamed aunts are two`() throws {
        let aunt =
            #"{"resourceType":"FamilyMemberHistory","relationship":{"coding":[{"system":"urn:r","code":"AUNT"}]}"#
        #expect(try !isSame(aunt + "}", aunt + "}"))
        #expect(try isSame(aunt + #","name":"Ada"}"#, aunt + #","name":"ADA","bornDate":"1950"}"#))
        #expect(try !isSame(aunt + #","name":"Ada"}"#, aunt + #","name":"Eve"}"#))
    }

    @Test func `7·2 practitioners with one NPI are one, a name alone says nothing`() throws {
        func doctor(_ name: String, _ npi: String?, _ phone: String? = nil) -> String {
            let number = npi.map { #","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"\#($0)"}]"# }
            let call = phone.map { #","telecom":[{"system":"phone","value":"\#($0)"}]"# }
            return
                #"""
                {"resourceType":"Practitioner","name":[{"family":"\#(name)",
                "given":["Eve"]}]\#(number ?? "")\#(call ?? "")}
                """#
        }
        #expect(try isSame(doctor("Roth", "1234567893"), doctor("Rothe", "1234567893")))
        #expect(try !isSame(doctor("Roth", nil), doctor("Roth", nil)))
        #expect(try isSame(doctor("Roth", nil, "555-201-3040"), doctor("Roth", nil, "(555) 201 3040")))
        #expect(try !isSame(doctor("Roth", "1", "555-201-3040"), doctor("Roth", "2", "555-201-3040")))
    }

    @Test func `7·2 documents with one identifier and other bytes are two`() throws {
        func paper(_ data: String) -> String {
            #"""
            {"resourceType":"DocumentReference","masterIdentifier":{"system":"urn:d","value":"1"},
            "content":[{"attachment":{"data":"\#(data)"}}]}
            """#
        }
        #expect(try isSame(paper("QUJD"), paper("QUJD")))
        #expect(try !isSame(paper("QUJD"), paper("REVG")))
    }

    @Test func `7·2 what was entered in error is like nothing`() throws {
        let wrong = TestResources.immunization(cvx: "88", on: "2023-10-01", status: "entered-in-error")
        #expect(try !isSame(wrong, wrong))
        #expect(keys(wrong).isEmpty)
    }

    @Test func `kinds without a rule have no keys`() {
        #expect(FactKeys.of(kind: "Questionnaire", json: Array(#"{"resourceType":"Questionnaire"}"#.utf8)).isEmpty)
        #expect(FactKeys.of(kind: "Observation", json: Array("no JSON".utf8)).isEmpty)
    }
}
