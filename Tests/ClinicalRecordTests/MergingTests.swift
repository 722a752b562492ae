import ClinicalRecord
import Findings
import Testing

@Suite struct MergingTests {
    private func flu(
        _ id: String,
        lot: String? = nil,
        at time: String? = nil,
        isIdentity: Bool = true
    )
        -> ContributedResource
    {
        let body = TestResources.immunization(cvx: "88", on: "2023-10-01", lot: lot)
        return ContributedResource(id, body, at: time)
    }

    @Test func `7·3 one source's resource stands byte by byte`() {
        let odd = #"{"resourceType":"Observation" , "id":"o1", "valueQuantity" : {"value" : 1.50} }"#
        let resource = ContributedResource(kind: "Observation", id: "o1", json: Array(odd.utf8), place: .whole)
        #expect(PatientRecord([Contribution("lakeside", [resource])]).json == [odd])
    }

    @Test func `7·2 two sources' statements of one shot become one entry with both`() throws {
        let record = PatientRecord([
            Contribution("lakeside", [flu("b", lot: "A1")]), Contribution("hillside", [flu("a")]),
        ])
        let entry = try #require(record.entries.first)
        #expect(record.entries.count == 1)
        #expect(entry.id == "a")
        #expect(entry.sources.map(\.source) == ["hillside", "lakeside"])
        #expect(record.json[0].contains(#""id":"a""#))
        #expect(record.json[0].contains(#""lotNumber":"A1""#))
    }

    @Test func `a source that numbers its facts may state two that read alike`() {
        let record = PatientRecord([Contribution("lakeside", [flu("a"), flu("b")])])
        #expect(record.entries.map(\.id) == ["a", "b"])
        #expect(record.entries.map(\.soleSource) == ["lakeside", "lakeside"])
    }

    @Test func `A26 the same fact in the next document of a source is one entry`() {
        let ids = ["first document", "second document"].map { NameBasedUUID.of($0, isIdentity: false) }
        let record = PatientRecord(ids.map { Contribution("lakeside", [flu($0)]) })
        #expect(record.entries.map(\.id) == [ids.min()])
        #expect(record.entries[0].sources.count == 2)
        #expect(record.entries[0].soleSource == nil)
    }

    @Test func `two shots of each source pair up`() {
        let record = PatientRecord([
            Contribution("lakeside", [flu("a1"), flu("a2")]), Contribution("hillside", [flu("b1"), flu("b2")]),
        ])
        #expect(record.entries.map { $0.sources.map(\.resource.id) } == [["a1", "b1"], ["a2", "b2"]])
    }

    @Test func `many statements that read alike pair up too`() {
        let left = (100..<160).map { flu("a\($0)") }
        let right = (100..<160).map { flu("b\($0)") }
        let record = PatientRecord([Contribution("lakeside", left), Contribution("hillside", right)])
        #expect(record.entries.count == 60)
        #expect(record.entries.allSatisfy { $0.sources.count == 2 })
    }

    @Test func `C8 an older event never overwrites a newer one`() {
        let new = flu("a", lot: "NEW", at: "2024-05-02T00:00:00Z")
        let old = flu("a", lot: "OLD", at: "2024-05-01T23:30:00-01:00")
        let older = flu("a", lot: "OLD", at: "2024-05-01T23:30:00Z")
        let record = PatientRecord([Contribution("lakeside", [new])])
        let change = record.merging(Contribution("lakeside", [older]), delivery: 2, tables: .none)
        #expect(change.updated.isEmpty)
        #expect(change.unchanged == 1)
        #expect(change.findings.map(\.code.description) == ["fact.outdated"])
        // Half an hour before midnight, one hour west: the next day in UTC.
        #expect(record.merging(Contribution("lakeside", [old]), delivery: 2, tables: .none).updated.count == 1)
    }

    @Test func `a statement that changes leaves the company it no longer fits`() {
        let record = PatientRecord([Contribution("lakeside", [flu("a")]), Contribution("hillside", [flu("b")])])
        #expect(record.entries.count == 1)
        let moved = ContributedResource("a", TestResources.immunization(cvx: "88", on: "2023-10-09"))
        let change = record.merging(Contribution("lakeside", [moved]), delivery: 3, tables: .none)
        #expect(change.updated.map(\.id) == ["a"])
        #expect(change.created.map(\.id) == ["b"])
        #expect(change.absorbed.isEmpty)
        #expect(record.applying(change).entries.count == 2)
    }

    @Test func `a statement can unite two entries`() {
        let coding = ("http://snomed.info/sct", "44054006")
        let other = ("http://hl7.org/fhir/sid/icd-10-cm", "E11.9")
        let record = PatientRecord([
            Contribution("lakeside", [ContributedResource("b", TestResources.condition([coding]))]),
            Contribution("hillside", [ContributedResource("c", TestResources.condition([other]))]),
        ])
        #expect(record.entries.count == 2)
        let bridge = ContributedResource("a", TestResources.condition([coding, other]))
        let change = record.merging(Contribution("clinic", [bridge]), delivery: 3, tables: .none)
        #expect(change.created.map(\.id) == ["a"])
        #expect(change.absorbed == ["b", "c"])
    }

    @Test func `7·3 a refuted and an active problem are a conflict of both`() {
        let coding = [("http://snomed.info/sct", "44054006")]
        let record = PatientRecord([
            Contribution("lakeside", [ContributedResource("a", TestResources.condition(coding))]),
            Contribution(
                "hillside",
                [ContributedResource("b", TestResources.condition(coding, verification: "refuted"))]
            ),
        ])
        #expect(record.entries.map(\.conflicts) == Array(repeating: ["Condition.verificationStatus"], count: 2))
    }

    @Test func `7·3 not done beside completed is a conflict, and tells so`() {
        let no = TestResources.immunization(cvx: "88", on: "2023-10-01", status: "not-done")
        let record = PatientRecord([Contribution("lakeside", [flu("a")])])
        let change = record.merging(
            Contribution("hillside", [ContributedResource("b", no)]),
            delivery: 2,
            tables: .none
        )
        #expect(change.updated.map(\.conflicts) == [["Immunization.status"]])
        #expect(change.findings.map(\.code.description).contains("fact.conflict"))
    }

    @Test func `7·3 absence from a newer document ends nothing`() {
        let record = PatientRecord([Contribution("lakeside", [flu("a")]), Contribution("lakeside", [])])
        #expect(record.entries.map(\.id) == ["a"])
    }

    @Test func `7·3 withdrawing a delivery equals never having had it`() {
        let first = Contribution("lakeside", [flu("b", lot: "A1")])
        let second = Contribution("hillside", [flu("a")])
        #expect(PatientRecord([first, second]).withdrawing(delivery: 2) == PatientRecord([first]))
    }

    @Test func `deep and broken resources are kept as they are`() {
        let deep = Array((String(repeating: "[", count: 5_000)).utf8)
        let broken = ContributedResource(kind: "Observation", id: "x", json: deep, place: .whole)
        let record = PatientRecord([Contribution("lakeside", [broken]), Contribution("hillside", [broken])])
        #expect(record.entries.map(\.id) == ["x"])
    }
}
