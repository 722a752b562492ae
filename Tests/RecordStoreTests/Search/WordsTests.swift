import FHIRR4
import JSONTree
import RecordStore
import Testing

@Suite struct WordsTests {
    private func finds(_ name: String, _ words: String, _ json: String, _ kind: String = "Condition") throws -> Bool {
        let request = try SearchRequest(kind: kind, items: [(name, words)], now: 0)
        return request.question.finds(try JSONTree(Array(json.utf8)).root, updatedAt: Timestamp(milliseconds: 0))
    }

    private func mistake(_ words: String) -> SearchMistake.Kind? {
        do throws(SearchMistake) {
            _ = try SearchRequest(kind: "Condition", items: [("_content", words)], now: 0)
            return nil
        } catch { return error.kind }
    }

    @Test(
        arguments: [
            ("metastases", true), ("METASTASES bone", true), ("bone liver", false), ("bone or liver", true),
            ("(liver OR bone) and metastases", true), ("liver or skin bone", false), ("not liver", true),
            ("bone not metastases", false), ("metast*", true), ("metast", false), ("\"bone metastases\"", true),
            ("\"metastases bone\"", false), ("\"metastases* bone\"", false), ("Ménière", true), ("meniere", true),
            ("bone,liver", true), ("skin,liver", false), ("c79.5", true), ("c79-5", true), ("79", false),
            ("loinc", false),
            ("final", false), ("strong", false), ("caf\u{E9}", true),
        ]
    )
    func `words of all that a resource says are found, whatever their case and accents`(
        _ words: String,
        _ isFound: Bool
    ) throws {
        let json = #"""
            {"resourceType":"Condition","id":"final","text":{"status":"generated",\#
            "div":"<div>Seen <strong>today</strong>, Caf&#xE9;</div>"},\#
            "code":{"coding":[{"system":"http://loinc.org","code":"C79.5","display":"Bone metastases"}],\#
            "text":"M\u00e9ni\u00e8re"}}
            """#
        #expect(try finds("_content", words, json) == isFound)
    }

    @Test(arguments: [("seen", true), ("\"seen today\"", true), ("a&b", true), ("metastases", false), ("div", false)])
    func `words of the narrative are found there alone`(_ words: String, _ isFound: Bool) throws {
        let json = #"{"text":{"div":"<div>Seen <b>today</b> A&amp;B</div>"},"code":{"text":"metastases"}}"#
        #expect(try finds("_text", words, json) == isFound)
    }

    @Test func `a row of words ends with its text, and scripts without blanks are found by any of their letters`()
        throws
    {
        let json = #"{"code":{"text":"bone"},"note":[{"text":"pain of 頭痛薬 kind"}]}"#
        #expect(try !finds("_content", "\"bone pain\"", json))
        #expect(try finds("_content", "頭痛", json))
        #expect(try finds("_content", "痛薬", json))
        #expect(try !finds("_content", "薬痛", json))
    }

    @Test(arguments: ["(", ")", "\"\"", "and", "or bone", "bone or", "not", "()", "+", "(bone", "bone)"])
    func `what is no words is refused`(_ words: String) {
        #expect(mistake(words) == .incorrect)
    }

    @Test func `brackets go only so deep`() {
        #expect(mistake(String(repeating: "(", count: 200) + "a" + String(repeating: ")", count: 200)) == .tooCostly)
        #expect(mistake(String(repeating: "not ", count: 200) + "a") == .tooCostly)
    }
}
