import RecordStore
import Testing

@Suite struct SearchKeysTests {
    private func keys(_ members: String) -> SearchKeys {
        SearchKeys(kind: "Observation", json: Array("{\"resourceType\":\"Observation\",\(members)}".utf8))
    }

    @Test func `every coding, the status, the category and the identifiers become tokens`() {
        let found = keys(
            #"""
            "status":"final","category":[{"coding":[{"system":"urn:c","code":"lab"}]}],
            "code":{"coding":[{"system":"urn:a","code":"1"},{"system":"urn:b","code":"2"}]},
            "identifier":[{"system":"urn:i","value":"x\u002d1"}]
            """#
        )
        let wanted: Set<SearchToken> = [
            SearchToken(.status, system: "".utf8, code: "final".utf8),
            SearchToken(.category, system: "urn:c".utf8, code: "lab".utf8),
            SearchToken(.code, system: "urn:a".utf8, code: "1".utf8),
            SearchToken(.code, system: "urn:b".utf8, code: "2".utf8),
            SearchToken(.identifier, system: "urn:i".utf8, code: "x-1".utf8),
        ]
        #expect(Set(found.tokens) == wanted)
        #expect(found.tokens.count == wanted.count)
    }

    @Test func `the date of the fact goes before the date of writing it down`() {
        let found = keys(#""issued":"2024-03-09T10:00:00Z","effectiveDateTime":"2024-03-05""#)
        #expect(found.period == ClinicalTime.seconds("2024-03-05".utf8))
        #expect(keys(#""issued":"2024-03-09T10:00:00Z""#).period != nil)
    }

    @Test func `a period without an end goes on, and one that is upside down is no period`() {
        let open = keys(#""effectivePeriod":{"start":"2024-03-05"}"#)
        #expect(open.period?.lowerBound == ClinicalTime.seconds("2024-03-05".utf8)?.lowerBound)
        #expect(open.period?.upperBound == .max)
        #expect(keys(#""effectivePeriod":{"start":"2024-03-05","end":"2023-01-01"}"#).period == nil)
    }

    @Test func `a code in any system is a range that holds the code in each system`() {
        let range = SearchToken.range(ofCode: "718-7")
        for system in ["", "http://loinc.org", "urn:x"] {
            #expect(range.contains(SearchToken(.code, system: system.utf8, code: "718-7".utf8).value))
            #expect(!range.contains(SearchToken(.code, system: system.utf8, code: "718-8".utf8).value))
        }
    }

    @Test(arguments: ["", "{", "[]", "null", #"{"code":7,"status":{},"period":[{}],"identifier":"x"}"#])
    func `what cannot be read has no date and does no harm`(_ json: String) {
        #expect(SearchKeys(kind: "Basic", json: Array(json.utf8)).period == nil)
    }
}
