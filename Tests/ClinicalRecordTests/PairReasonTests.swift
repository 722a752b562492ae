import ClinicalRecord
import Findings
import Testing

@Suite struct PairReasonTests {
    private func source(_ id: String, _ json: String?) -> PersonSource {
        let patient = json.map { ContributedResource(kind: "Patient", id: id, json: Array($0.utf8), place: .whole) }
        return PersonSource(source: "lakeside", recordID: id, delivery: 1, patient: patient)
    }

    private func explanation(_ bits: Double) -> MatchExplanation {
        var explanation = MatchExplanation(personID: "a", weights: "w")
        explanation.fields = [MatchExplanation.Field("birth date", "agrees", bits)]
        return explanation
    }

    @Test func `7·1 bits become odds in words, to one digit`() {
        #expect(explanation(0.4).probability == "as likely one person as two")
        #expect(explanation(3).probability == "odds of 8 to 1 for one person")
        #expect(explanation(-3).probability == "odds of 8 to 1 for two persons")
        #expect(explanation(13).probability == "odds of 8,000 to 1 for one person")
        #expect(explanation(17).probability == "odds of 100,000 to 1 for one person")
        #expect(explanation(25).probability == "odds of more than a million to 1 for one person")
    }

    @Test func `7·1 odds say so where something stands against them`() {
        var twins = explanation(13)
        twins.vetoes = ["they may be twins"]
        #expect(twins.probability == "odds of 8,000 to 1 for one person, were it not for what stands against it")
        var same = explanation(-3)
        same.isByIdentifier = true
        #expect(same.probability == "as good as certain, since an identifier is shared")
    }

    @Test func `7·4 every two records have a reason, the strongest word about them`() {
        let said = TestResources.patient()
        let person = Person(of: [source("a", said), source("b", said), source("c", nil)])
        let links = [
            PersonLink("b", "a", basis: .human), PersonLink("a", "b", basis: .score),
            PersonLink("c", "a", basis: .replaces),
        ]
        let reasons = PairReason.all(of: person, links: links)
        #expect(reasons.map { [$0.first, $0.second] } == [["a", "b"], ["a", "c"], ["b", "c"]])
        #expect(reasons.map(\.basis) == [.human, .replaces, nil])
        #expect(reasons.map { $0.explanation == nil } == [false, true, true])
        #expect(reasons[0].rule == "an operator's decision")
        #expect(reasons[2].rule == "other records that both belong to")
        #expect(reasons[0].explanation?.fields.contains { $0.name == "birth date" && $0.bits == 14.6 } == true)
    }

    @Test func `7·4 an operator's word goes before a sender's, and a parting changes nothing for those apart anyway`() {
        let words = [PersonLink("a", "b", basis: .apart), PersonLink("b", "a", basis: .human)]
        #expect(PersonClusters(of: ["a", "b"], links: words).groups == [["a", "b"]])
        let parted = [PersonLink("a", "b", basis: .replaces), PersonLink("a", "b", basis: .parted)]
        #expect(PersonClusters(of: ["a", "b"], links: parted).groups == [["a"], ["b"]])
        #expect(PersonClusters(of: ["a", "b"], links: parted).retired.isEmpty)
        // c fits b, and a is linked with c and cannot be d: c and b stay one whether or not a and b are kept apart.
        let chain = zip(["a", "c", "b"], ["c", "b", "d"]).map { PersonLink($0, $1, basis: .score) }
        let veto = { (one: String, other: String) in Set([one, other]) == ["a", "d"] }
        let before = PersonClusters(of: ["a", "b", "c", "d"], links: chain, isVetoed: veto).groups
        let wall = PersonLink("a", "b", basis: .parted)
        #expect(before == [["a"], ["b", "c"], ["d"]])
        #expect(PersonClusters(of: ["a", "b", "c", "d"], links: chain + [wall], isVetoed: veto).groups == before)
    }
}
