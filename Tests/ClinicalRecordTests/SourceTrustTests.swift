import ClinicalRecord
import Testing

/// Whose word goes first where sources disagree: a setting of the operator.
@Suite struct SourceTrustTests {
    private func allergy(_ criticality: String) -> String {
        TestResources.allergy(snomed: "372687004", extra: #","criticality":"\#(criticality)""#)
    }

    private func contributions() -> [Contribution] {
        let old = ContributedResource("a", allergy("high"), at: "2020-01-01T10:00:00Z")
        let new = ContributedResource("b", allergy("low"), at: "2024-01-01T10:00:00Z")
        let one = ContributedResource("p1", TestResources.patient(gender: "female"), at: "2020-01-01T10:00:00Z")
        let other = ContributedResource("p2", TestResources.patient(gender: "male"), at: "2024-01-01T10:00:00Z")
        return [Contribution("lakeside", [old], patient: one), Contribution("clinic", [new], patient: other)]
    }

    private func record(_ trust: SourceTrust, backwards: Bool = false) -> PatientRecord {
        let parts = backwards ? contributions().reversed() : contributions()
        return PatientRecord(parts, tables: MergingTables(trust: trust))
    }

    @Test func `7·3 without a setting the later word stands`() {
        #expect(record(.none).json.first?.contains(#""criticality":"low""#) == true)
    }

    @Test func `7·3 the word of a more trusted source stands, and the other one is kept and marked`() throws {
        let trust = SourceTrust(["lakeside": ["": 2], "clinic": ["": 1]])
        let record = record(trust)
        let entry = try #require(record.entries.first)
        #expect(record.json.first?.contains(#""criticality":"high""#) == true)
        #expect(entry.sources.count == 2)
        #expect(entry.conflicts == ["AllergyIntolerance.criticality"])
        let person = try #require(record.person)
        #expect(String(decoding: person.json, as: UTF8.self).contains(#""gender":"female""#))
        #expect(person.conflicts.contains("Patient.gender"))
    }

    @Test func `7·3 trust may differ from kind to kind`() {
        let trust = SourceTrust(["lakeside": ["": -1, "AllergyIntolerance": 5]])
        let record = record(trust)
        #expect(record.json.first?.contains(#""criticality":"high""#) == true)
        let person = record.person.map { String(decoding: $0.json, as: UTF8.self) }
        #expect(person?.contains(#""gender":"male""#) == true)
    }

    @Test func `7·3 the order of arrival changes nothing about it`() {
        for trust in [SourceTrust.none, SourceTrust(["lakeside": ["": 2]]), SourceTrust(["clinic": ["": 2]])] {
            let (one, other) = (record(trust), record(trust, backwards: true))
            #expect(one.json == other.json)
            #expect(one.person?.json == other.person?.json)
            #expect(one.entries.map(\.conflicts) == other.entries.map(\.conflicts))
        }
    }
}
