import FHIRR4
import MappingTables
import RecordMapping
import Testing

/// What R4 has no element for stays beside the resource, and is accounted for (section 4 of the mapping rules).
@Suite struct CCDARestTests {
    private static let url = "urn:chartway:part"

    private func part(_ extensions: [Extension], _ name: String) -> ExtensionValue? {
        extensions.filter { $0.url == Self.url }.flatMap(\.extensions).first { $0.url == name }?.value
    }

    private func condition(_ more: String) throws -> (Condition, Reading) {
        let reading = try CCDASample.reading([CCDASample.problems(CCDASample.problem("1", more: more))])
        return (try #require(reading.resources(Condition.self).first), reading)
    }

    @Test func `B23 an age beside a date keeps its amount, its id and its time`() throws {
        let inner = "\(CCDASample.id("a"))\(CCDASample.at("2019"))\(CCDASample.amount("40", "a"))"
        let (problem, reading) = try condition(CCDASample.part("31", inner))
        #expect(problem.onset == .dateTime("2018"))
        let age = Quantity(value: "40", unit: "a", system: "http://unitsofmeasure.org", code: "a")
        #expect(part(problem.extensions, "value") == .quantity(age))
        #expect(part(problem.extensions, "time") == .dateTime("2019"))
        #expect(part(problem.extensions, "identifier") != nil)
        #expect(reading.unmapped == [])
    }

    @Test func `B22 a status that says no more than its image is not said twice`() throws {
        let (plain, _) = try condition(CCDASample.part("6", CCDASample.coded("413322009", "Resolved")))
        #expect(part(plain.extensions, "value") == nil)
        let (telling, _) = try condition(CCDASample.part("6", CCDASample.coded("413322009", "Gone since spring")))
        guard case .concept(let said) = part(telling.extensions, "value") else {
            Issue.record("the source's own coding is lost")
            return
        }
        #expect(said.coding.first?.code == "413322009")
    }

    @Test func `B15 a severity keeps the coding that its grade rounds, and its interpretation`() throws {
        let severity = CCDASample.part(
            "8",
            "\(CCDASample.coded("371924009", "Moderate to severe"))"
                + "<interpretationCode code='S' codeSystem='2.16.840.1.113883.5.83' displayName='Susceptible'/>"
        )
        let reaction = CCDASample.part("9", CCDASample.coded("247472004", "Hives") + severity, type: "MFST")
        let entry = CCDASample.concern(
            "30",
            "<observation classCode='OBS' moodCode='EVN'><templateId root='\(CCDASample.entry)7'/>"
                + "\(CCDASample.coded("419511003"))\(reaction)</observation>"
        )
        let reading = try CCDASample.reading([CCDASample.allergies(entry)])
        let known = try #require(reading.resources(AllergyIntolerance.self).first?.reaction.first)
        #expect(known.severity == "severe")
        guard case .concept(let value) = part(known.extensions, "value") else {
            Issue.record("the source's own coding is lost")
            return
        }
        #expect(value.coding.first?.code == "371924009")
        #expect(part(known.extensions, "interpretation") != nil)
    }

    @Test func `A7 a denied concern stands at its section with its words, and makes no resource`() throws {
        let act = CCDASample.statement(
            "act",
            "132",
            "\(CCDASample.id("h"))<text>No worries</text>\(CCDASample.at("20240301"))",
            negated: true
        )
        let section = CCDASample.section("58", "75310-3", "<entry>\(act)</entry>")
        let reading = try CCDASample.reading([section])
        #expect(try reading.resources(Condition.self) == [])
        let kept = try #require(reading.resources(Composition.self).first?.section.first).extensions
        #expect(part(kept, "negated") == .boolean(true))
        #expect(part(kept, "text") == .string("No worries"))
        #expect(part(kept, "time") == .dateTime("2024-03-01"))
        #expect(reading.unmapped == [])
    }

    @Test func `A7 what stands inside a denied concern never stands without the denial`() throws {
        let inner = CCDASample.statement("observation", "4", CCDASample.coded("233604007", "Pneumonia"))
        let act = CCDASample.statement("act", "80", CCDASample.related(inner), negated: true)
        let section = CCDASample.section("22.1", "46240-8", "<entry>\(act)</entry>")
        let reading = try CCDASample.reading([section])
        #expect(try reading.resources(Condition.self) == [])
        let kept = try #require(reading.resources(Composition.self).first?.section.first).extensions
        #expect(kept.filter { $0.url == Self.url }.count == 1)
        #expect(part(kept, "negated") == .boolean(true))
    }

    @Test func `A8 words beside the kind of a denied allergy name no substance`() throws {
        let value = """
            <value xsi:type="CD" code="416098002" codeSystem="\(CCDASample.snomed)" displayName="drug allergy">\
            <originalText>No drug allergies here</originalText></value>
            """
        let entry = CCDASample.concern(
            "30",
            "<observation classCode='OBS' moodCode='EVN' negationInd='true'>"
                + "<templateId root='\(CCDASample.entry)7'/>\(value)</observation>"
        )
        let reading = try CCDASample.reading([CCDASample.allergies(entry)])
        let allergy = try #require(reading.resources(AllergyIntolerance.self).first)
        #expect(allergy.code?.coding.first?.code == "409137002")
        #expect(allergy.note.map(\.text).contains("No drug allergies here"))
    }

    @Test func `B68 what else is said of the sex at birth stays in the account`() throws {
        let inner = "\(CCDASample.id("s"))<text>Born a girl</text><value xsi:type='CD' code='F'/>"
        let section = CCDASample.section("17", "29762-2", CCDASample.entry("observation", "200", inner))
        let reading = try CCDASample.reading([section])
        let kept = try #require(reading.resources(Composition.self).first?.section.first).extensions
        #expect(part(kept, "text") == .string("Born a girl"))
        #expect(reading.unmapped == [])
    }

    @Test func `A16 a root that is neither an OID nor a UUID is the number itself`() throws {
        let (problem, _) = try condition("<id root='a7bc1062-8649-42a0-833d-ekd65bd013d1'/>")
        let wrong = Identifier(value: Primitive("a7bc1062-8649-42a0-833d-ekd65bd013d1"))
        #expect(problem.identifier.contains(wrong))
    }

    @Test func `A16 a number below the OID of a code system has the URI of the system`() throws {
        let (problem, _) = try condition("<id root='\(CCDASample.snomed)' extension='7'/>")
        #expect(problem.identifier.map(\.system).contains("http://snomed.info/sct"))
    }

    @Test func `A25 two people with one number stay two, and one of them is not there twice`() throws {
        func performer(_ given: String, _ family: String) -> String {
            """
            <performer><assignedEntity><id root="2.16.840.1.113883.4.6" extension="1"/><assignedPerson><name>\
            <given>\(given)</given><family>\(family)</family></name></assignedPerson></assignedEntity></performer>
            """
        }
        let people = performer("Ida", "Storm") + performer("Ole", "Berg") + performer("O.", "Berg")
        let inner = CCDASample.sct("80146002", "Appendectomy") + people
        let section = CCDASample.section("7.1", "47519-4", CCDASample.entry("procedure", "14", inner))
        let reading = try CCDASample.reading([section])
        #expect(try reading.resources(Practitioner.self).compactMap { $0.name.first?.family } == ["Storm", "Berg"])
    }

    @Test func `A28 a time of writing stays where nobody says who wrote`() throws {
        let author = "<author><time value='20240302'/><assignedAuthor><id nullFlavor='NI'/></assignedAuthor></author>"
        let (_, reading) = try condition(author)
        let all = try reading.resources(Provenance.self)
        let provenance = all.first { $0.occurred == .dateTime("2024-03-02") }
        #expect(provenance?.agent.first?.who.reference == nil)
        #expect(provenance?.target.first?.isOf(kind: "Condition") == true)
    }
}
