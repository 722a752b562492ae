import ClinicalRecord
import RecordStoreContract
import Testing

@testable import Portal

@Suite struct FactPagesTests {
    private static let lake = Hospital("lakeside")

    private static func concept(_ text: String) -> String { #"{"text":"\#(text)"}"# }

    private static func allergy(_ key: String, _ members: String) -> ContributedResource {
        lake.resource("AllergyIntolerance", key, members)
    }

    @Test func `that nobody said anything is not that there is none`() async throws {
        let scene = try await RecordHouse().scene()
        for page in [scene.conditions, scene.allergyPage, scene.medicines, scene.procedurePage, scene.insurance] {
            #expect(page.notices.map(\.tone) == [.quiet], "\(page.title)")
            #expect(page.notices.first?.title == "None recorded")
            #expect(page.groups.isEmpty)
        }
        #expect(scene.allergyPage.notices.first?.texts.first?.contains("does not mean there is none") == true)
        #expect(scene.vaccines.notices.map(\.tone) == [.quiet])
        #expect(scene.home.areas.allSatisfy { $0.lines == ["Nothing recorded"] })
    }

    @Test func `that somebody asked and there is none is said with who said so`() async throws {
        let none = Self.allergy(
            "none",
            """
            "code":{"coding":[{"system":"http://snomed.info/sct","code":"716186003","display":"No known allergy"}]}
            """
        )
        let scene = try await RecordHouse([none]).scene()
        let notice = try #require(scene.allergyPage.notices.first)
        #expect(notice.tone == .said)
        #expect(notice.title == "No known allergy")
        #expect(notice.origin?.summary == "Source: lakeside")
        #expect(scene.home.areas.first { $0.page == .allergies }?.lines == ["None known"])
    }

    @Test func `what may be dangerous comes first and is marked by a word`() async throws {
        let resources = [
            Self.allergy("a", #""code":\#(Self.concept("Birch"))"#),
            Self.allergy("b", #""code":\#(Self.concept("Penicillin")),"criticality":"high""#),
            Self.allergy(
                "c",
                """
                "code":\(Self.concept("Milk")),"verificationStatus":{"coding":[{"code":"refuted"}]}
                """
            ),
        ]
        let scene = try await RecordHouse(resources).scene()
        let page = scene.allergyPage
        #expect(page.groups.map(\.heading) == ["Current", "Ruled out or not done"])
        #expect(page.groups.first?.cards.map(\.title) == ["Penicillin", "Birch"])
        #expect(page.groups.first?.cards.first?.badges.map(\.word) == ["Severe reaction possible"])
        #expect(page.groups.last?.cards.map(\.title) == ["Milk"])
        #expect(scene.home.notices.first?.title == "Severe reactions are possible: Penicillin")
        let spanish = try await RecordHouse(resources).scene(.spanish)
        #expect(spanish.allergyPage.groups.first?.cards.first?.badges.map(\.word) == ["Posible reacción grave"])
    }

    @Test func `a medicine says first how it is taken, and that its end has passed`() async throws {
        let medicine = Self.lake.resource(
            "MedicationRequest",
            "m",
            """
            "status":"active","intent":"order","medicationCodeableConcept":\(Self.concept("Metformin")),\
            "authoredOn":"2025-01-02","note":[{"text":"Medicine: Metformin; Directions: 1 tablet; From: 2 January 2025"}],\
            "dosageInstruction":[{"text":"1 tablet",\
            "timing":{"repeat":{"boundsPeriod":{"start":"2025-01-02","end":"2025-03-01"}}}}]
            """
        )
        let mute = Self.lake.resource(
            "MedicationStatement",
            "n",
            #""status":"active","medicationCodeableConcept":\#(Self.concept("Aspirin"))"#
        )
        let page = try await RecordHouse([medicine, mute]).scene().medicines
        let cards = try #require(page.groups.first?.cards)
        #expect(cards.map(\.lead) == ["1 tablet", "No directions were sent. Ask who prescribed it."])
        #expect(cards.first?.badges.map(\.word) == ["The stated end has passed"])
        #expect(
            cards.first?.facts.map(\.label) == ["Since", "Until"],
            "a remark that repeats the row is not said again"
        )
        #expect(cards.first?.facts.map(\.values) == [["2 January 2025"], ["1 March 2025"]])
    }

    @Test func `one vaccine stands with every disease that it protects against`() async throws {
        let shot = Self.lake.resource(
            "Immunization",
            "v",
            """
            "status":"completed","occurrenceDateTime":"2019-03-05","primarySource":false,\
            "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"110","display":"Pediarix"}]},\
            "protocolApplied":[{"doseNumberPositiveInt":2}]
            """
        )
        let odd = Self.lake.resource(
            "Immunization",
            "w",
            #""status":"completed","vaccineCode":\#(Self.concept("Something")),"occurrenceString":"as a child""#
        )
        let page = try await RecordHouse([shot, odd]).scene().vaccines
        #expect(
            page.families.map(\.heading) == [
                "Diphtheria, tetanus, whooping cough (children)", "Hepatitis B", "Polio", "Other vaccines",
            ]
        )
        let dose = try #require(page.families.first?.doses.first)
        #expect((dose.date, dose.number) == ("5 March 2019", "Dose 2"))
        #expect(dose.facts == ["Told, not given here"])
        #expect(page.families.last?.doses.first?.date == "as a child")
    }
}
