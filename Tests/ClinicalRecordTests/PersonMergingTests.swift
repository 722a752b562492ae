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

    @Test func `7·3 a name or address in capitals only gives way to the same one in small letters, in any order`() {
        let address = #","address":[{"line":["12 ELM STREET"],"city":"SPRINGFIELD","postalCode":"01101"}]"#
        let loud = TestResources.patient(family: "OKAFOR-NÚÑEZ", given: "\"ADA\"", extra: address)
        let other = #","address":[{"line":["12 Elm St"],"city":"Springfield","postalCode":"01101-2233"}]"#
        let plain = TestResources.patient(family: "Okafor-Núñez", extra: other)
        for (first, second) in [(loud, plain), (plain, loud)] {
            let person = Person(of: [source("lakeside", "b", first), source("hillside", "a", second)])
            #expect(text(person).contains(#""family":"Okafor-Núñez","given":["Ada"]"#))
            #expect(!text(person).contains("OKAFOR"))
            #expect(text(person).contains("12 Elm St\""))
            #expect(!text(person).contains("ELM"))
        }
    }

    @Test func `7·3 a contact told of by two hospitals is one contact with the numbers of both`() {
        func person(_ name: String, _ code: String, _ phone: String) -> String {
            TestResources.patient(
                extra: #"""
                    ,"contact":[{"relationship":[{"coding":[{"code":"\#(code)"}]}],"name":{"family":"\#(name)",
                    "given":["Zoë"]},"telecom":[{"system":"phone","value":"\#(phone)"}]}]
                    """#
            )
        }
        let one = person("OKAFOR", "MTH", "555 201 3040")
        let other = person("Okafor", "ECON", "555 201 9999")
        let merged = Person(of: [source("lakeside", "b", one), source("hillside", "a", other)])
        #expect(text(merged).ranges(of: "Zoë").count == 1)
        for word in ["MTH", "ECON", "3040", "9999"] { #expect(text(merged).contains(word)) }
        let cousin = person("Okafor", "C", "555 201 1111").replacing("Zoë", with: "Eve")
        let three = Person(of: [source("lakeside", "b", one), source("hillside", "a", cousin)])
        #expect(text(three).contains("Eve") && text(three).contains("Zoë"))
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
        let groups = groups(["e", "d", "c", "b", "a", "f"], links)
        #expect(groups == [["a"], ["b", "c"], ["d", "e"], ["f"]])
        #expect(self.groups(["a", "b", "c", "d", "e", "f"], links.reversed()) == groups)
    }

    @Test func `7·4 withdrawing an assertion undoes it`() {
        let links = [PersonLink("a", "b", basis: .replaces), PersonLink("b", "c", basis: .replaces)]
        #expect(groups(["a", "b", "c"], links) == [["a", "b", "c"]])
        #expect(groups(["a", "b", "c"], Array(links.dropLast())) == [["a", "b"], ["c"]])
    }

    private func groups(_ records: [String], _ links: [PersonLink], apart: [[String]] = []) -> [[String]] {
        PersonClusters(of: records, links: links) { apart.contains([min($0, $1), max($0, $1)]) }.groups
    }

    @Test func `7·1 two persons who fit one record equally are for a human`() {
        let links = [PersonLink("a", "x", basis: .score), PersonLink("b", "x", basis: .score)]
        #expect(groups(["a", "b", "x"], links) == [["a", "b", "x"]])
        #expect(groups(["a", "b", "x"], links, apart: [["a", "b"]]) == [["a"], ["b"], ["x"]])
        let wall = PersonLink("b", "a", basis: .apart)
        #expect(groups(["a", "b", "x"], links + [wall]) == [["a"], ["b"], ["x"]])
    }

    @Test func `7·1 a chain of links never joins records that cannot be one person`() {
        let links = zip(["a", "b", "c", "d"], ["b", "c", "d", "e"]).map { PersonLink($0, $1, basis: .score) }
        #expect(groups(["a", "b", "c", "d", "e"], links, apart: [["a", "e"]]) == [["a"], ["b", "c", "d"], ["e"]])
    }

    @Test func `7·1 a shared identifier goes before a score, and the word of a sender before both`() {
        let score = PersonLink("b", "x", basis: .score)
        let number = PersonLink("a", "x", basis: .identifier)
        #expect(groups(["a", "b", "x"], [score, number], apart: [["a", "b"]]) == [["a", "x"], ["b"]])
        let word = PersonLink("b", "x", basis: .sameAs)
        #expect(groups(["a", "b", "x"], [word, number], apart: [["a", "b"]]) == [["a"], ["b", "x"]])
    }

    @Test func `7·4 what is wrong in a replaced record does not keep its person from others`() {
        let links = [PersonLink("a", "b", basis: .replaces), PersonLink("a", "x", basis: .score)]
        #expect(groups(["a", "b", "x"], links, apart: [["b", "x"]]) == [["a", "b", "x"]])
    }

    @Test func `7·4 chains of replaced records are followed, and two that replace each other both stay in use`() {
        let chain = [PersonLink("a", "b", basis: .replaces), PersonLink("b", "c", basis: .replaces)]
        #expect(PersonClusters(of: ["a", "b", "c"], links: chain).retired == ["b", "c"])
        let cycle = chain + [PersonLink("c", "b", basis: .replaces)]
        #expect(PersonClusters(of: ["a", "b", "c"], links: cycle).retired == ["b"])
        let pair = [PersonLink("a", "b", basis: .replaces), PersonLink("b", "a", basis: .replaces)]
        #expect(PersonClusters(of: ["a", "b"], links: pair).retired.isEmpty)
    }

    @Test func `7·4 a merge of records with other name and birth date is for a human`() {
        let survivor = PersonDescription(Array(TestResources.patient().utf8))
        let other = PersonDescription(Array(TestResources.patient(family: "Roth", birthDate: "1950-01-02").utf8))
        #expect(PersonMatcher.isDoubtful(survivor, other))
        #expect(PersonMatcher.isDoubtful(other, survivor))
        #expect(!PersonMatcher.isDoubtful(survivor, survivor))
    }

    @Test func `7·4 a sender's word is stored as it was given, and a record's word about itself is not`() {
        let merge = LinkAssertion(.replaces, otherID: "b")
        #expect(merge.link(of: "a") == PersonLink("a", "b", basis: .replaces))
        #expect(merge.link(of: "b") == nil)
        #expect(LinkAssertion(.sameAs, otherID: "b").link(of: "a") == PersonLink("a", "b", basis: .sameAs))
        #expect(LinkAssertion(.unlink, otherID: "b").link(of: "a") == PersonLink("a", "b", basis: .apart))
    }
}
