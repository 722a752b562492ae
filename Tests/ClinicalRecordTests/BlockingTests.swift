import ClinicalRecord
import Testing

@Suite struct BlockingTests {
    private func keys(_ body: String) -> Set<BlockingKey> {
        Set(BlockingKey.of(PersonDescription(Array(body.utf8))))
    }

    @Test func `7·1 a misspelt family name is found by birth date and given name`() {
        let one = keys(TestResources.patient(family: "Okafor"))
        #expect(!one.isDisjoint(with: keys(TestResources.patient(family: "Xkafor"))))
    }

    @Test func `7·1 a swapped birth date is found by the sound of the family name`() {
        let one = keys(TestResources.patient(family: "Meyer", given: "\"Ada\"", birthDate: "1980-05-07"))
        let other = keys(TestResources.patient(family: "Maier", given: "\"Eve\"", birthDate: "1980-07-05"))
        #expect(!one.isDisjoint(with: other))
    }

    @Test func `7·1 a phone number finds in any spelling`() {
        let one = keys(#"{"resourceType":"Patient","telecom":[{"system":"phone","value":"+1 (555) 201-3040"}]}"#)
        let other = keys(#"{"resourceType":"Patient","telecom":[{"system":"phone","value":"555.201.3040"}]}"#)
        #expect(one == other)
        #expect(one.count == 1)
    }

    @Test func `7·1 strangers share no key`() {
        let one = keys(TestResources.patient(family: "Okafor", given: "\"Ada\"", birthDate: "1980-05-17"))
        let other = keys(TestResources.patient(family: "Lindgren", given: "\"Eva\"", birthDate: "1981-05-18"))
        #expect(one.isDisjoint(with: other))
    }

    @Test func `keys do not change between releases, for stores hold them`() {
        let body = #"{"telecom":[{"value":"5552013040"}]}"#
        #expect(BlockingKey.of(PersonDescription(Array(body.utf8))).map(\.value) == [733_201_981_250_126_637])
        let dose = TestResources.immunization(cvx: "88", on: "2023-10-01")
        #expect(FactKeys.of(kind: "Immunization", json: Array(dose.utf8)).map(\.value) == [6_825_257_760_619_179_685])
    }
}
