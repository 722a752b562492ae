import ClinicalRecord
import Testing

@Suite struct MatchingTests {
    private static let home = #"""
        ,"telecom":[{"system":"phone","value":"(555) 201-3040"}],"address":[{"line":["12 Elm Street"],
        "city":"Springfield","postalCode":"01101"}]
        """#

    private func describe(_ body: String) -> PersonDescription { PersonDescription(Array(body.utf8)) }

    private enum Decision { case link, review, new }

    private func judge(_ one: String, _ other: String, population: Int = 500_000) -> PairVerdict? {
        var weights = MatchWeights()
        weights.population = Double(population)
        return PersonMatcher.judge(("a", describe(one)), ("b", describe(other)), weights: weights)
    }

    /// What matching says of two records; asked both ways round.
    private func decide(_ claim: String, _ known: String, population: Int = 500_000) -> Decision {
        let verdict = judge(claim, known, population: population)
        let again = judge(known, claim, population: population)
        #expect(again?.basis == verdict?.basis)
        #expect((again == nil) == (verdict == nil))
        return verdict.map { $0.basis == nil ? .review : .link } ?? .new
    }

    private func isLink(_ decision: Decision) -> Bool { decision == .link }

    private func isReview(_ decision: Decision) -> Bool { decision == .review }

    @Test func `7·1 name, birth date and sex are not enough, in any store`() {
        let person = TestResources.patient()
        for population in [1, 100, 500_000] { #expect(isReview(decide(person, person, population: population))) }
    }

    @Test func `7·1 a phone number besides links`() {
        let person = TestResources.patient(extra: #","telecom":[{"system":"phone","value":"+1 555 201 3040"}]"#)
        let other = TestResources.patient(extra: #","telecom":[{"system":"phone","value":"(555) 201-3040"}]"#)
        #expect(isLink(decide(person, other)))
    }

    @Test func `7·1 the postal code is not enough`() {
        let person = TestResources.patient(extra: #","address":[{"postalCode":"01101"}]"#)
        #expect(isReview(decide(person, person, population: 1)))
    }

    @Test func `7·1 father and son of one name and house are for a human`() {
        let father = TestResources.patient(
            given: "\"James\"",
            birthDate: "1955-02-03",
            gender: "male",
            extra: Self.home
        )
        let son = TestResources.patient(given: "\"James\"", birthDate: "1985-09-21", gender: "male", extra: Self.home)
        for population in [1, 500_000] { #expect(!isLink(decide(son, father, population: population))) }
    }

    @Test func `7·1 junior and senior are for a human even without a birth date`() {
        let junior = #"{"resourceType":"Patient","name":[{"family":"Okafor","given":["Ike"],"suffix":["Jr."]}]"#
        let senior = #"{"resourceType":"Patient","name":[{"family":"Okafor","given":["Ike"],"suffix":["Sr"]}]"#
        let number = #","identifier":[{"system":"urn:oid:1.2.3","value":"77"}]}"#
        #expect(isReview(decide(junior + number, senior + number, population: 1)))
    }

    @Test func `7·1 twins of one house are for a human`() {
        let one = TestResources.patient(given: "\"Ada\"", birthDate: "2015-06-01", extra: Self.home)
        let other = TestResources.patient(given: "\"Ngozi\"", birthDate: "2015-06-01", extra: Self.home)
        for population in [1, 500_000] { #expect(isReview(decide(one, other, population: population))) }
    }

    @Test func `7·1 twins called by the other's middle name or a nickname are for a human`() {
        let one = TestResources.patient(given: "\"Ada\",\"Ngozi\"", birthDate: "2015-06-01", extra: Self.home)
        let other = TestResources.patient(given: "\"Ngozi\"", birthDate: "2015-06-01", extra: Self.home)
        #expect(isReview(decide(one, other)))
        let kate = TestResources.patient(given: "\"Kate\",\"Eve\"", birthDate: "2015-06-01", extra: Self.home)
        let katherine = TestResources.patient(
            given: "\"Katherine\",\"Ruth\"",
            birthDate: "2015-06-01",
            extra: Self.home
        )
        #expect(isReview(decide(kate, katherine)))
    }

    @Test func `7·1 an unnamed newborn is not linked to a named one`() {
        let baby = TestResources.patient(given: "\"BABY GIRL\"", birthDate: "2024-06-01", extra: Self.home)
        let named = TestResources.patient(given: "\"Ngozi\"", birthDate: "2024-06-01", extra: Self.home)
        #expect(isReview(decide(baby, named)))
    }

    @Test func `7·1 a newborn and the mother are two persons`() {
        let baby = TestResources.patient(
            given: "\"Baby Boy\"",
            birthDate: "2024-06-01",
            gender: "male",
            extra: Self.home
        )
        let mother = TestResources.patient(given: "\"Ada\"", birthDate: "1990-01-12", extra: Self.home)
        #expect(!isLink(decide(baby, mother, population: 1)))
    }

    @Test func `7·1 the members of a household are not even a question`() {
        let sister = TestResources.patient(given: "\"Ada\"", birthDate: "2010-04-04", extra: Self.home)
        let brother = TestResources.patient(
            given: "\"Emeka\"",
            birthDate: "2012-11-30",
            gender: "male",
            extra: Self.home
        )
        #expect(decide(sister, brother, population: 1) == .new)
    }

    @Test func `7·1 fields of the household count once`() throws {
        let body = TestResources.patient(
            extra: Self.home.replacing(
                #""value":"(555) 201-3040"}"#,
                with: #""value":"5552013040"},{"value":"a@b.org"}"#
            )
        )
        let explanation = try #require(judge(body, body, population: 1)).explanation
        let household = ["street", "postal code", "phone", "e-mail", "household"]
        let bits = explanation.fields.filter { household.contains($0.name) }.map(\.bits).reduce(0, +)
        #expect(abs(bits - 20) < 0.001)
    }

    @Test func `7·1 a shared identifier links across a changed family name`() {
        let number = #","identifier":[{"system":"urn:oid:1.2.3","value":"77","type":{"coding":[{"code":"MR"}]}}]"#
        let before = TestResources.patient(family: "Okafor", extra: number)
        let after = TestResources.patient(family: "Lindgren", extra: number)
        #expect(isLink(decide(after, before)))
    }

    @Test func `7·1 a shared identifier does not outweigh another birth date`() {
        let number = #","identifier":[{"system":"urn:oid:1.2.3","value":"77"}]"#
        let one = TestResources.patient(extra: number)
        let other = TestResources.patient(birthDate: "1991-12-30", extra: number)
        #expect(isReview(decide(one, other)))
    }

    @Test func `7·1 two live record numbers of one authority are for a human`() {
        func person(_ value: String) -> String {
            TestResources.patient(
                extra: Self.home
                    + #"""
                    ,"identifier":[{"system":"urn:oid:1.2.3","value":"\#(value)",
                    "type":{"coding":[{"code":"MR"}]}}]
                    """#
            )
        }
        #expect(isLink(decide(person("1"), TestResources.patient(extra: Self.home))))
        #expect(isReview(decide(person("1"), person("2"))))
    }

    @Test func `7·1 two social security numbers are for a human, an impossible one is missing`() {
        func person(_ value: String) -> String {
            TestResources.patient(
                extra: Self.home
                    + #","identifier":[{"system":"http://hl7.org/fhir/sid/us-ssn","value":"\#(value)"}]"#
            )
        }
        #expect(isReview(decide(person("219-09-9991"), person("219-09-9992"))))
        #expect(isLink(decide(person("219-09-9991"), person("000-00-0000"))))
        #expect(isLink(decide(person("219-09-9991"), person("219099991"))))
    }

    @Test func `7·1 a member number that a family shares does not decide by itself`() {
        let card = #","identifier":[{"system":"urn:payer","value":"W1","type":{"coding":[{"code":"MB"}]}}]"#
        let one = TestResources.patient(given: "\"Ada\"", birthDate: "1980-05-17", extra: card)
        let other = TestResources.patient(given: "\"Emeka\"", birthDate: "1978-01-30", gender: "male", extra: card)
        #expect(!isLink(decide(one, other, population: 1)))
    }

    @Test func `7·1 a birth date with day and month swapped needs an identifier`() {
        let one = TestResources.patient(birthDate: "1980-05-07", extra: Self.home)
        let other = TestResources.patient(birthDate: "1980-07-05", extra: Self.home)
        #expect(isReview(decide(one, other, population: 1)))
    }

    @Test func `7·1 nicknames, accents and former names are seen through`() {
        let one = TestResources.patient(
            family: "Núñez-Ortega",
            given: "\"William\"",
            gender: "male",
            extra: Self.home
        )
        let other = TestResources.patient(family: "NUNEZ ORTEGA", given: "\"Bill\"", gender: "male", extra: Self.home)
        #expect(isLink(decide(one, other)))
    }

    @Test func `7·1 unnamed and test patients are never matched`() {
        let number = #","identifier":[{"system":"urn:oid:1.2.3","value":"77"}]"#
        for (family, given) in [("Doe", "\"Jane\""), ("Trauma", "\"Alpha\""), ("ZZTEST", "\"One\"")] {
            let body = TestResources.patient(family: family, given: given, extra: number)
            #expect(decide(body, body) == .new)
            #expect(BlockingKey.of(describe(body)).isEmpty)
        }
    }

    @Test func `an explanation names fields and bits and holds no value`() throws {
        let body = TestResources.patient(extra: Self.home)
        let explanation = try #require(judge(body, body)).explanation
        #expect(explanation.text.contains("birth date agrees +14.6"))
        #expect(explanation.text.contains("persons who might be meant -18.9"))
        for value in ["OKAFOR", "Okafor", "1980", "ELM", "01101", "201"] { #expect(!explanation.text.contains(value)) }
    }
}
