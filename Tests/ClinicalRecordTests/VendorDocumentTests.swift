import ClinicalRecord
import Testing

/// What documents of several vendors say of one patient: miniatures of pairs met in real documents; mapping rules 7.2.
@Suite struct VendorDocumentTests {
    private static let sct = "http://snomed.info/sct"
    private static let icd = "http://hl7.org/fhir/sid/icd-9-cm"

    /// The entries of statements, each of its own vendor and with an id that tells nothing, as documents have them.
    private func entries(_ statements: [String], oneSource: Bool = false) -> [Entry] {
        let parts = statements.enumerated().map { number, body in
            let id = "00000000-0000-8000-8000-\(100_000_000_000 + number)"
            return Contribution(oneSource ? "v" : "v\(number)", [ContributedResource(id, body)])
        }
        let record = PatientRecord(parts)
        let backwards = PatientRecord(parts.reversed())
        #expect(backwards.json == record.json)
        return record.entries
    }

    private func problem(_ code: String, _ lists: [String], _ onset: String, icd: String? = nil) -> String {
        let categories = lists.map { #"{"coding":[{"system":"urn:lists","code":"\#($0)"}]}"# }.joined(separator: ",")
        let codings = [(Self.sct, code)] + (icd.map { [(Self.icd, $0)] } ?? [])
        return TestResources.condition(codings, onset: onset, extra: #","category":[\#(categories)]"#)
    }

    @Test func `7·2 a problem and a diagnosis of a visit are two, whatever else is said of their kind`() {
        let listed = problem("386661006", ["problem-list-item", "404684003"], "2015-06-22")
        let diagnosed = problem("386661006", ["encounter-diagnosis", "404684003"], "2015-06-22")
        let other = problem("386661006", ["problem-list-item", "64572001"], "2015-06-22")
        #expect(entries([listed, diagnosed]).count == 2)
        #expect(entries([listed, other]).count == 1)
        #expect(entries([listed, problem("386661006", ["64572001"], "2015-06-22")]).count == 1)
    }

    @Test func `7·2 midnight in two zones is one day of onset`() {
        let lists = ["problem-list-item"]
        let spelled = ["T00:00:00-05:00", "T00:00:00-04:00", "", "T17:15:13-04:00"].map { "2015-05-10\($0)" }
        #expect(entries(spelled.map { problem("59621000", lists, $0) }).count == 1)
        #expect(entries([spelled[0], "2015-05-11T00:00:00-05:00"].map { problem("59621000", lists, $0) }).count == 2)
    }

    @Test func `7·2 a coarser code that two problems share does not make them one`() {
        let lists = ["problem-list-item"]
        let child = problem("234347009", lists, "2015-06-22", icd: "285.21")
        let parent = problem("234348004", lists, "2015-06-22", icd: "285.21")
        #expect(entries([child, parent]).count == 2)
        #expect(entries([child, problem("234347009", lists, "2015-06-22")]).count == 1)
        let coarse = TestResources.condition([(Self.icd, "285.21")], onset: "2015-06-22")
        #expect(entries([child, coarse]).count == 1)
    }

    @Test func `7·2 a drug order is known by the day it starts, not by the day of the document`() {
        func order(_ authored: String, from start: String, dose: String = "1") -> String {
            #"""
            {"resourceType":"MedicationRequest","status":"active","intent":"plan","authoredOn":"\#(authored)",
            "medicationCodeableConcept":{"coding":[{"system":"urn:rx","code":"209459"}]},
            "dosageInstruction":[{"timing":{"repeat":{"boundsPeriod":{"start":"\#(start)"}}},
            "doseAndRate":[{"doseQuantity":{"value":\#(dose)}}]}]}
            """#
        }
        let first = order("2015-06-22", from: "2015-06-20")
        #expect(entries([first, order("2017-09-07T10:00:00-04:00", from: "2015-06-20T00:00:00-04:00")]).count == 1)
        #expect(entries([first, order("2015-06-22", from: "2015-06-25")]).count == 2)
        #expect(entries([first, order("2015-06-22", from: "2015-06-20", dose: "2")]).count == 2)
        let bounds = #""repeat":{"boundsPeriod":{"start":"2015-06-20"}}"#
        let once = first.replacing(bounds, with: #""event":["2015-06-20"]"#)
        #expect(once != first && entries([first, once]).count == 1)
    }

    @Test func `7·2 a number that a sender gives to a whole sheet of orders does not make them one`() {
        func order(_ code: String, _ day: String?, authored: String = "2015-06-22") -> String {
            let time = day.map { #","occurrenceDateTime":"\#($0)""# } ?? ""
            return #"""
                {"resourceType":"ServiceRequest","status":"active","intent":"order","authoredOn":"\#(authored)",
                "identifier":[{"system":"urn:orders","value":"7"}],
                "code":{"coding":[{"system":"http://loinc.org","code":"\#(code)"}]}\#(time)}
                """#
        }
        let sheet = [order("24357-6", "2015-06-22"), order("24357-6", "2015-06-29"), order("58410-2", "2015-06-22")]
        #expect(entries(sheet, oneSource: true).count == 3)
        #expect(entries([sheet[0], order("24357-6", nil, authored: "2015-06-21")]).count == 1)
        #expect(entries([sheet[1], order("24357-6", "2015-06-29", authored: "2016-07-07")]).count == 1)
    }

    @Test func `7·2 one sender's result without a code is one in each of its documents, two senders' are two`() {
        let result =
            #"""
            {"resourceType":"Observation","status":"final","code":{"text":"LEUKOCY U"},
            "effectiveDateTime":"2017-02-09T19:23:00-05:00","valueString":"NEG"}
            """#
        #expect(entries([result, result, result], oneSource: true).count == 1)
        #expect(entries([result, result]).count == 2)
        #expect(entries([result, result.replacing("NEG", with: "POS")], oneSource: true).count == 2)
        let dayless = result.replacing("2017-02-09T19:23:00-05:00", with: "2017-02")
        #expect(entries([dayless, dayless], oneSource: true).count == 2)
    }

    @Test func `7·2 a problem that very many documents list stays one problem`() {
        let lists = ["problem-list-item"]
        let many = (0..<60).map { number in
            let clock = number % 3 == 0 ? "T00:00:00-05:00" : ""
            return problem("236578006", lists, "2011-12-31\(clock)", icd: number % 2 == 0 ? "996.81" : nil)
        }
        let visits = (0..<20).map { problem("236578006", ["encounter-diagnosis"], "2016-01-\(10 + $0)") }
        let found = entries(many + visits)
        #expect(found.count == 21)
        #expect(found.map(\.sources.count).max() == 60)
    }

    @Test func `7·2 very many results in one sender's words never join those of another`() {
        let result =
            #"""
            {"resourceType":"Observation","status":"final","code":{"text":"Mood"},
            "effectiveDateTime":"2017-02-09","valueString":"good"}
            """#
        #expect(entries(Array(repeating: result, count: 50)).count == 50)
    }
}
