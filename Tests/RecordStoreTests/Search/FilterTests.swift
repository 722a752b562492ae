import FHIRR4
import JSONTree
import RecordStore
import Testing

@Suite struct FilterTests {
    private func finds(_ filter: String, _ kind: String, _ json: String) throws -> Bool {
        let request = try SearchRequest(kind: kind, items: [("_filter", filter)], now: 1_800_000_000_000)
        return request.question.finds(try JSONTree(Array(json.utf8)).root, updatedAt: Timestamp(milliseconds: 0))
    }

    private func mistake(_ filter: String, of kind: String = "Patient") -> SearchMistake? {
        do throws(SearchMistake) {
            _ = try SearchRequest(kind: kind, items: [("_filter", filter)], now: 0)
            return nil
        } catch { return error }
    }

    private let patient = #"""
        {"active":true,"gender":"female","birthDate":"1980-02-29","name":[{"family":"Müller","given":["Anna Lena","Zoë"]}],\#
        "identifier":[{"system":"urn:a","value":"A) 1\\2"}],"address":[{"city":"Lakeside"}]}
        """#

    @Test(
        arguments: [
            (#"family eq "muller""#, true), ("family eq mull", false), ("family sw mull", true),
            ("family sw ler", false),
            ("family ew LER", true), ("family co ülle", true), ("family ne muller", false),
            ("given ne \"anna lena\"", true),
            (#"given eq "anna lena""#, true), ("given sw lena", false), ("birthdate eq 1980-02", true),
            ("birthdate ge 1980-02-29 and birthdate lt 1980-03-01", true), ("birthdate po 1980", true),
            ("birthdate po 1981", false), ("birthdate sa 1979", true), ("gender eq female", true),
            ("gender ne female", false), ("gender ne male", true), ("active eq true", true), ("active ne true", false),
            ("deceased pr true", true), ("email pr true", false), ("email pr false", true),
            ("not (gender eq male)", true),
            ("not(gender eq female)", false), ("address-city eq lakeside", true),
            (#"identifier eq "urn:a|A) 1\\2""#, true), ("_content co \"lakeside anna\"", true),
            ("_text co anna", false),
            ("gender eq male or gender eq female and family eq x", false),
            ("gender eq male or (gender eq female and family eq x)", false),
            ("gender eq female or (gender eq male and family eq x)", true),
            ("gender eq female or gender eq male and family eq x", false),
            ("(gender eq female) and (active eq true)", true),
            (#"family eq "M\u00fcller""#, true), ("  gender  eq  female  ", true),
        ]
    )
    func `what a filter compares holds as it would by itself, joined from left to right`(
        _ filter: String,
        _ isFound: Bool
    ) throws {
        #expect(try finds(filter, "Patient", patient) == isFound)
    }

    @Test(
        arguments: [
            ("code eq loinc|718-7", true), ("code eq http://loinc.org|718-7", true), ("code eq snomed|718-7", false),
            ("code ne loinc|718-7", false), ("value-quantity gt 5.3", true), ("value-quantity eq 5.4|ucum|mg", false),
            ("value-quantity eq 5.4|http://unitsofmeasure.org|mg", true), ("value-quantity ne 5.4", false),
            ("subject eq Patient/1", true), ("subject re Patient/1", true), ("subject ne Patient/1", false),
            ("subject ne Patient/2", true), ("code-value-quantity eq 718-7$gt5", true), ("date po 2026", true),
            ("date gt 2026-05-02 and date lt 2026-05-04", true), ("performer ne Practitioner/1", false),
        ]
    )
    func `codes, amounts, dates and references are compared in a filter`(_ filter: String, _ isFound: Bool) throws {
        let json = #"""
            {"code":{"coding":[{"system":"http://loinc.org","code":"718-7"}]},"effectiveDateTime":"2026-05-03",\#
            "subject":{"reference":"Patient/1"},\#
            "valueQuantity":{"value":5.4,"system":"http://unitsofmeasure.org","code":"mg"}}
            """#
        #expect(try finds(filter, "Observation", json) == isFound)
    }

    @Test(
        arguments: [
            ("", 1), ("gender", 7), ("gender is female", 8), ("gender eq", 10), ("(gender eq female", 18),
            ("gender eq female)", 17), ("gender eq female family eq x", 18), ("family eq \"x", 13), ("1a eq 2", 1),
            ("gender eq female and", 18), ("name[use eq official] eq x", 22),
        ]
    )
    func `what cannot be read is refused with its place`(_ filter: String, _ place: Int) throws {
        let found = try #require(mistake(filter))
        #expect(found.kind == .incorrect)
        #expect(found.sentence.contains("at character \(place):"), "\(found.sentence)")
    }

    @Test(
        arguments: [
            ("gender eq male and code in http://x", SearchMistake.Kind.unknown, 20),
            ("language ss en", .unsupported, 1), ("gender co fem", .unsupported, 1),
            ("birthdate eq soon", .incorrect, 1),
            ("gender eq male and family gt x", .unsupported, 20), ("gender.name eq x", .unsupported, 1),
            ("_text eq x", .unsupported, 1), ("email pr maybe", .incorrect, 1),
        ]
    )
    func `what makes no sense or cannot be answered is refused with its place and without its value`(
        _ filter: String,
        _ kind: SearchMistake.Kind,
        _ place: Int
    ) throws {
        let found = try #require(mistake(filter))
        #expect(found.kind == kind)
        #expect(found.sentence.contains("character \(place)"), "\(found.sentence)")
        #expect(!found.sentence.contains("soon") && !found.sentence.contains("maybe"))
    }

    @Test func `a filter is no longer and no deeper than a search may be`() {
        let many = Array(repeating: "gender eq male", count: 51).joined(separator: " or ")
        #expect(mistake(many)?.kind == .tooCostly)
        let deep = String(repeating: "(", count: 30) + "gender eq male" + String(repeating: ")", count: 30)
        #expect(mistake(deep)?.kind == .tooCostly)
        #expect(mistake("family eq " + String(repeating: "x", count: 5_000))?.kind == .tooCostly)
    }
}
