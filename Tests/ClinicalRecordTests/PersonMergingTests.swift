import ClinicalRecord
import Testing

@Suite struct PersonMergingTests {
    private func source(
        _ name: String,
        _ id: String,
        _ body: String?,
        at time: String? = nil,
        isRetired: Bool = false
    ) -> PersonSource {
        let patient = body.map { ContributedResource(id, $0, at: time) }
        return PersonSource(source: name, recordID: id, delivery: 1, patient: patient, isRetired: isRetired)
    }

    private func text(_ person: Person) -> String { String(decoding: person.json, as: UTF8.self) }

    @Test func `7·3 names, numbers and addresses are united and said once`() {
        let one = TestResources.patient(
            extra:
                #"""
                ,"identifier":[{"system":"urn:a","value":"1"}],"telecom":[{"system":"phone",
                "value":"(555) 201-3040"}]
                """#
        )
        let other = TestResources.patient(
            family: "OKAFOR",
            extra:
                #"""
                ,"identifier":[{"system":"urn:b","value":"2"}],"telecom":[{"system":"phone",
                "value":"+1 555 201 3040"}]
                """#
        )
        let person = Person(of: [source("lakeside", "b", one), source("hillside", "a", other)])
        #expect(person.id == "a")
        #expect(text(person).contains("urn:a") && text(person).contains("urn:b"))
        #expect(text(person).ranges(of: "3040").count == 1)
        #expect(text(person).lowercased().ranges(of: "okafor").count == 1)
        #expect(person.conflicts.isEmpty)
    }

    @Test func `7·3 another birth date, sex or death is a conflict`() {
        let one = TestResources.patient(extra: #","deceasedBoolean":false"#)
        let other = TestResources.patient(
            birthDate: "1980-05-18",
            gender: "male",
            extra: #","deceasedDateTime":"2024-01-01""#
        )
        let person = Person(of: [source("lakeside", "b", one), source("hillside", "a", other)])
        #expect(person.conflicts == ["Patient.birthDate", "Patient.gender", "Patient.deceased"])
    }

    @Test func `7·4 the identifiers of a retired record are old`() {
        let number = #","identifier":[{"system":"urn:a","value":"1"}]"#
        let both = Person(of: [
            source("lakeside", "b", TestResources.patient(extra: number)),
            source("lakeside", "c", TestResources.patient(extra: number.replacing("\"1\"", with: "\"2\""))),
        ])
        let merged = both.retiring("c")
        #expect(text(merged).contains(#"{"system":"urn:a","value":"2","use":"old"}"#))
        #expect(text(merged).contains(#"{"system":"urn:a","value":"1"}"#))
        #expect(merged.retiring("c", false) == both)
    }

    @Test func `a record that is only referred to keeps what is known`() {
        let known = Person(of: [source("lakeside", "b", TestResources.patient())])
        #expect(known.merging(source("lakeside", "b", nil)) == known)
        let empty = Person(of: [source("lakeside", "b", nil)])
        #expect(text(empty) == #"{"resourceType":"Patient","id":"b"}"#)
        #expect(empty.merging(source("lakeside", "b", TestResources.patient())) == known)
    }

    @Test func `C8 an older description does not replace a newer one`() {
        let new = Person(of: [source("lakeside", "b", TestResources.patient(family: "New"), at: "2024-02-01")])
        let old = source("lakeside", "b", TestResources.patient(family: "Old"), at: "2024-01-01")
        #expect(new.merging(old) == new)
    }

    @Test func `7·4 links group records, the strong before the weak, and what is apart stays apart`() {
        let links = [
            PersonLink("a", "b", basis: .score), PersonLink("b", "c", basis: .human),
            PersonLink("a", "c", basis: .apart), PersonLink("d", "e", basis: .replaces),
        ]
        let groups = PersonClusters.groups(of: ["e", "d", "c", "b", "a", "f"], links: links)
        #expect(groups == [["a"], ["b", "c"], ["d", "e"], ["f"]])
        #expect(PersonClusters.groups(of: ["a", "b", "c", "d", "e", "f"], links: links.reversed()) == groups)
    }

    @Test func `7·4 withdrawing an assertion undoes it`() {
        let links = [PersonLink("a", "b", basis: .replaces), PersonLink("b", "c", basis: .replaces)]
        #expect(PersonClusters.groups(of: ["a", "b", "c"], links: links) == [["a", "b", "c"]])
        #expect(PersonClusters.groups(of: ["a", "b", "c"], links: Array(links.dropLast())) == [["a", "b"], ["c"]])
    }

    @Test func `7·4 a merge of records with other name and birth date is for a human`() {
        let survivor = PersonDescription(Array(TestResources.patient().utf8))
        let other = PersonDescription(Array(TestResources.patient(family: "Roth", birthDate: "1950-01-02").utf8))
        let merge = LinkAssertion(.replaces, otherID: "b")
        #expect(merge.decide(subjectID: "a", subject: survivor, other: other) == .review)
        #expect(
            merge.decide(subjectID: "a", subject: survivor, other: survivor)
                == .unite(PersonLink("a", "b", basis: .replaces))
        )
        #expect(
            merge.decide(subjectID: "a", subject: survivor, other: nil)
                == .remember(PersonLink("a", "b", basis: .replaces))
        )
        #expect(merge.decide(subjectID: "b", subject: survivor, other: survivor) == .none)
        let unlink = LinkAssertion(.unlink, otherID: "b")
        #expect(
            unlink.decide(subjectID: "a", subject: survivor, other: survivor)
                == .separate(PersonLink("a", "b", basis: .apart))
        )
    }
}
