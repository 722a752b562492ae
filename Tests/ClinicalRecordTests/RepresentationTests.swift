import ClinicalRecord
import Testing

@Suite struct RepresentationTests {
    private func merged(_ bodies: [(body: String, time: String)]) -> String {
        let contributions = bodies.enumerated().map { index, one in
            Contribution("source\(index)", [ContributedResource("id-\(index)", one.body, at: one.time)])
        }
        let record = PatientRecord(contributions)
        #expect(record.entries.count == 1)
        return record.json.first ?? ""
    }

    @Test func `7·3 codings, notes and reactions are united`() {
        let one = TestResources.allergy(
            snomed: "372687004",
            extra: #","note":[{"text":"since school"}],"reaction":[{"manifestation":[{"text":"Rash"}]}]"#
        )
        let other = TestResources.allergy(
            snomed: "372687004",
            extra:
                #"""
                ,"note":[{"text":"since school"},{"text":"told by mother"}],
                "reaction":[{"manifestation":[{"text":"Hives"}]}]
                """#
        )
        let json = merged([(one, "2024-01-01T00:00:00Z"), (other, "2023-01-01T00:00:00Z")])
        #expect(json.components(of: "since school") == 1)
        #expect(json.contains("told by mother"))
        #expect(json.contains("Rash") && json.contains("Hives"))
    }

    @Test func `7·3 the later recorded statement gives the status`() {
        let active = TestResources.condition([("urn:s", "1")])
        let resolved = active.replacing(#"[{"code":"active"}]"#, with: #"[{"code":"resolved"}]"#)
        let json = merged([(active, "2024-01-01T00:00:00Z"), (resolved, "2024-02-01T00:00:00Z")])
        #expect(json.contains(#""clinicalStatus":{"coding":[{"code":"resolved"}"#))
    }

    @Test func `7·3 the finer time stands`() {
        let year = TestResources.condition([("urn:s", "1")], onset: "2010")
        let day = TestResources.condition([("urn:s", "1")], onset: "2010-05-03")
        let json = merged([(year, "2024-02-01T00:00:00Z"), (day, "2024-01-01T00:00:00Z")])
        #expect(json.contains(#""onsetDateTime":"2010-05-03""#))
    }

    @Test func `a choice element appears once`() {
        let date = TestResources.condition([("urn:s", "1")], onset: "2010")
        let age = TestResources.condition([("urn:s", "1")], extra: #","onsetAge":{"value":30,"code":"a"}"#)
        let json = merged([(date, "2024-02-01T00:00:00Z"), (age, "2024-01-01T00:00:00Z")])
        #expect(json.contains("onsetDateTime") && !json.contains("onsetAge"))
    }

    @Test func `number spelling and unknown members survive`() {
        let one = TestResources.observation(
            loinc: "2345-7",
            at: "2024-01-02",
            value: "90.00",
            extra: #","odd":{"x":1e2}"#
        )
        let other = TestResources.observation(loinc: "2345-7", at: "2024-01-02", value: "90")
        let json = merged([(one, "2024-02-01T00:00:00Z"), (other, "2024-01-01T00:00:00Z")])
        #expect(json.contains(#""value":90.00"#))
        #expect(json.contains(#""odd":{"x":1e2}"#))
    }

    @Test func `what points to a contained resource does not leave its statement`() {
        let one = TestResources.immunization(cvx: "88", on: "2023-10-01")
        let other = TestResources.immunization(cvx: "88", on: "2023-10-01", lot: "A1").replacing(
            #""status""#,
            with: ##""contained":[{"resourceType":"Location","id":"l"}],"location":{"reference":"#l"},"status""##
        )
        let json = merged([(one, "2024-02-01T00:00:00Z"), (other, "2024-01-01T00:00:00Z")])
        #expect(json.contains("A1"))
        #expect(!json.contains("location") && !json.contains("contained"))
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
