import ClinicalRecord
import Testing

@Suite struct ReferenceMapTests {
    private func rewrite(_ json: String, _ targets: [String: String]) -> String {
        var map = ReferenceMap()
        for (from, to) in targets { map.add(from, leadsTo: to) }
        return String(decoding: map.rewriting(Array(json.utf8)), as: UTF8.self)
    }

    @Test func `references lead to the person and to entries, everything else stays`() {
        let before = #"{"id":"x","subject":{ "reference" : "Patient/old" },"a":[{"reference":"#
        let after = #"{"id":"x","subject":{ "reference" : "Patient/new-and-longer" },"a":[{"reference":"#
        let targets = ["old": "new-and-longer", "e": "f", "x": "y"]
        #expect(
            rewrite(before + #""Encounter/e/_history/2"}]}"#, targets) == after + #""Encounter/f/_history/2"}]}"#
        )
    }

    @Test func `text that looks like a reference is left alone`() {
        let json = #"{"text":"\"reference\":\"Patient/old\"","code":"reference","reference":"Patient/other"}"#
        #expect(rewrite(json, ["old": "new"]) == json)
    }

    @Test func `fragments, addresses and torn bytes are left alone`() {
        for json in [
            ##"{"reference":"#old"}"##, #"{"reference":"old"}"#, #"{"reference":"#, #"{"reference":""#, "\"reference\"",
            #"{"reference":"Patient/"#,
        ] { #expect(rewrite(json, ["old": "new"]) == json) }
    }

    @Test func `a record maps each contributed id that is not the entry's own`() {
        let bodies = TestResources.immunization(cvx: "88", on: "2023-10-01")
        let record = PatientRecord([
            Contribution("lakeside", [ContributedResource("a", bodies)]),
            Contribution("hillside", [ContributedResource("b", bodies)]),
        ])
        let map = ReferenceMap(record)
        #expect(map["b"] == "a")
        #expect(map["a"] == nil)
    }
}
