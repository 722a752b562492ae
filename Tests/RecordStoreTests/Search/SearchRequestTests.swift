import FHIRR4
import JSONTree
import RecordStore
import Testing

@Suite struct SearchRequestTests {
    private static let now: Int64 = 1_800_000_000_000

    /// Whether a search finds a resource.
    private func finds(_ query: String, _ kind: String, _ json: String, updatedAt: Int64 = 0) throws -> Bool {
        let items = query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            return (name: parts[0], value: parts[1])
        }
        let request = try SearchRequest(kind: kind, items: items, now: Self.now, base: "http://here.example/fhir")
        let root = try JSONTree(Array(json.utf8)).root
        return request.question.finds(root, updatedAt: Timestamp(milliseconds: updatedAt))
    }

    private func mistake(_ name: String, _ value: String, of kind: String) -> SearchMistake.Kind? {
        do throws(SearchMistake) {
            _ = try SearchRequest(kind: kind, items: [(name, value)], now: Self.now)
            return nil
        } catch { return error.kind }
    }

    @Test(
        arguments: [
            ("code=718-7", true), ("code=http://loinc.org|718-7", true), ("code=urn:other|718-7", false),
            ("code=|718-7", false), ("code=http://loinc.org|", true), ("code=718-8,718-7", true), ("code=718-8", false),
            ("code:not=718-7", false), ("code:not=718-8", true), ("code:text=hemo", true), ("code:text=globin", false),
            ("status=final", true), ("status=http://hl7.org/fhir/observation-status|final", true),
            ("status=|final", false), ("status:not=final", false), ("code:missing=false", true),
            ("category:missing=true", true), ("category:missing=false", false), ("category:not=laboratory", true),
            ("identifier=urn:lab|A\\,1", true), ("identifier=A\\,1", true), ("identifier=A", false),
            ("identifier:of-type=urn:types|FILL|A\\,1", true), ("identifier:of-type=urn:types|MR|A\\,1", false),
            ("status=final&code=718-8", false), ("status=final&code=718-7", true),
        ]
    )
    func `C016 tokens are compared with system, code, words and type`(_ query: String, _ isFound: Bool) throws {
        let json = #"""
            {"status":"final","code":{"coding":[{"system":"http://loinc.org","code":"718-7","display":"Hemoglobin"}]},\#
            "identifier":[{"system":"urn:lab","value":"A,1","type":{"coding":[{"system":"urn:types","code":"FILL"}]}}]}
            """#
        #expect(try finds(query, "Observation", json) == isFound)
    }

    @Test(
        arguments: [
            ("name=mull", true), ("name=MÜLLER", true), ("name=ler", false), ("name:contains=ller", true),
            ("name:exact=Müller", true), ("name:exact=muller", false), ("family=Mu", true), ("given=mu", false),
            ("given=anna", true), ("given=lena", true), ("given=nna", false), ("name=dr", true),
            ("address=hill", true), ("address-city=hill", false), ("address-city=Lake", true), ("address=home", false),
            ("phone=555", true), ("phone=mia@example.org", false), ("email=mia@example.org", true),
            ("birthdate=1980-02", true), ("birthdate=1980-03", false), ("gender=female", true),
            ("deceased=false", true), ("deceased=true", false), ("active=true", true),
        ]
    )
    func `C039 people are found by parts of names, without case and accents`(_ query: String, _ isFound: Bool) throws {
        let json = #"""
            {"active":true,"gender":"female","birthDate":"1980-02-29",\#
            "name":[{"use":"official","family":"Müller","given":["Anna Lena"],"prefix":["Dr."]}],\#
            "telecom":[{"system":"phone","value":"555"},{"system":"email","value":"mia@example.org"}],\#
            "address":[{"use":"home","line":["7 Hill Road"],"city":"Lakeside"}]}
            """#
        #expect(try finds(query, "Patient", json) == isFound)
    }

    @Test(
        arguments: [
            ("date=2026-05-03", true), ("date=2026-05", true), ("date=2026-05-03T10:00:00Z", false),
            ("date=ne2026-05-03", false), ("date=gt2026-05-03", false), ("date=gt2026-05-02", true),
            ("date=ge2026-05-03", true), ("date=lt2026-05-03", false), ("date=le2026-05-03", true),
            ("date=lt2026-05-04", true), ("date=gt2026-05-03T12:00:00Z", true), ("date=lt2026-05-03T12:00:00Z", true),
            ("date=sa2026-05-02", true), ("date=sa2026-05-03", false), ("date=eb2026-05-04", true),
            ("date=eb2026-05-03", false), ("date=ap2026-05", true), ("date=ap2019", false),
            ("date=ge2026-05-01&date=le2026-05-31", true), ("date=ge2026-06-01&date=le2026-06-30", false),
        ]
    )
    func `C053 a day is compared with days, months and instants`(_ query: String, _ isFound: Bool) throws {
        #expect(try finds(query, "Observation", #"{"effectiveDateTime":"2026-05-03"}"#) == isFound)
    }

    @Test(
        arguments: [
            ("date=2026", true), ("date=2026-05", false), ("date=gt2030", false), ("date=ge2026-05-02", true),
            ("date=lt2026-05-01", false), ("date=lt2026-05-02", true), ("date=sa2026-04-30", true),
            ("date=sa2026-05-01", false), ("date=eb2026-06-03", true), ("date=ap2026-05-15", true),
        ]
    )
    func `C053 a period is compared by its ends`(_ query: String, _ isFound: Bool) throws {
        let json = #"{"performedPeriod":{"start":"2026-05-01","end":"2026-06-02"}}"#
        #expect(try finds(query, "Procedure", json) == isFound)
    }

    @Test func `C053 a period without an end goes on, and one that spells no time is no period`() throws {
        #expect(try finds("date=gt2090", "Procedure", #"{"performedPeriod":{"start":"2026-05-01"}}"#))
        #expect(try !finds("date=lt2026", "Procedure", #"{"performedPeriod":{"start":"2026-05-01"}}"#))
        #expect(try !finds("date=gt2000", "Procedure", #"{"performedPeriod":{"start":"soon"}}"#))
    }

    @Test func `times are compared to the millisecond, and across offsets`() throws {
        let json = #"{"issued":"2026-05-03T10:00:00.500+02:00"}"#
        #expect(try finds("issued=2026-05-03T08:00:00.5Z", "DiagnosticReport", json))
        #expect(try finds("issued=gt2026-05-03T08:00:00.499Z", "DiagnosticReport", json))
        #expect(try !finds("issued=gt2026-05-03T08:00:00.500Z", "DiagnosticReport", json))
        #expect(try finds("_lastUpdated=gt1970-01-01T00:00:01.999Z", "Observation", "{}", updatedAt: 2000))
        #expect(try !finds("_lastUpdated=gt1970-01-01T00:00:02.000Z", "Observation", "{}", updatedAt: 2000))
    }

    @Test(
        arguments: [
            ("value-quantity=5.4", true), ("value-quantity=5", true), ("value-quantity=5.40", false),
            ("value-quantity=5.38", true), ("value-quantity=gt5.3", true), ("value-quantity=lt5.38", false),
            ("value-quantity=le5.38", true), ("value-quantity=5.4|http://unitsofmeasure.org|mg", true),
            ("value-quantity=5.4||mg", true), ("value-quantity=5.4||g", false), ("value-quantity=ne5.4", false),
            ("value-quantity=ap5.8", true), ("value-quantity=ap6", false), ("value-quantity=5.4|urn:other|mg", false),
            ("code-value-quantity=a$gt5", true), ("code-value-quantity=a$gt6", false),
            ("code-value-quantity=b$gt5", false),
        ]
    )
    func `amounts are as precise as they are written`(_ query: String, _ isFound: Bool) throws {
        let json = #"""
            {"code":{"coding":[{"code":"a"}]},\#
            "valueQuantity":{"value":5.38,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}}
            """#
        #expect(try finds(query, "Observation", json) == isFound)
    }

    @Test func `what is below a bound is known by one end only`() throws {
        let json = #"{"valueQuantity":{"value":5,"comparator":"<"}}"#
        #expect(try finds("value-quantity=lt5", "Observation", json))
        #expect(try !finds("value-quantity=5", "Observation", json))
        #expect(try !finds("value-quantity=gt5", "Observation", json))
    }

    @Test(
        arguments: [
            ("subject=Patient/1", true), ("subject=1", true), ("subject:Patient=1", true), ("patient=1", true),
            ("patient=Patient/1", true), ("subject=Group/1", false), ("subject=Patient/2", false),
            ("subject=Patient/1/_history/3", true), ("subject:identifier=urn:mrn|7", true),
            ("subject:identifier=urn:mrn|8", false), ("subject:missing=true", false),
        ]
    )
    func `C012 references are compared by where they lead`(_ query: String, _ isFound: Bool) throws {
        let json = #"{"subject":{"reference":"Patient/1","identifier":{"system":"urn:mrn","value":"7"}}}"#
        #expect(try finds(query, "Observation", json) == isFound)
    }

    @Test(
        arguments: [
            ("subject=http://here.example/fhir/Patient/1", true, false), ("subject=Patient/1", true, false),
            ("patient=https://here.example/fhir/Patient/1", true, false), ("subject=1", true, false),
            ("subject=http://other.example/fhir/Patient/1", false, true), ("subject=fhir/Patient/1", false, false),
            ("patient=http://other.example/fhir/Patient/1", false, true),
            ("subject:Patient=http://other.example/fhir/Patient/1", false, true),
            ("subject:Group=http://other.example/fhir/Patient/1", false, false),
            ("subject:Group=Patient/1", false, false), ("subject=http://here.example/fhirs/Patient/1", false, false),
        ]
    )
    func `Z07 an address below another base is a resource of others`(
        _ query: String,
        _ isOwn: Bool,
        _ isForeign: Bool
    ) throws {
        #expect(try finds(query, "Observation", #"{"subject":{"reference":"Patient/1"}}"#) == isOwn)
        let foreign = #"{"subject":{"reference":"http://other.example/fhir/Patient/1"}}"#
        #expect(try finds(query, "Observation", foreign) == isForeign)
    }

    @Test(
        arguments: [
            ("Patient", "_lastUpdated", false), ("Patient", "_id", false), ("Patient", "deceased", false),
            ("Patient", "birthdate", true), ("Observation", "code-value-quantity", true),
            ("Observation", "code", false), ("Observation", "combo-code-value-quantity", true),
        ]
    )
    func `what always has a value is never missing, and half of two parts is`(
        _ kind: String,
        _ name: String,
        _ isMissing: Bool
    ) throws {
        let json = #"{"id":"1","code":{"text":"Weight"},"component":[{"code":{"text":"a"}},{"valueQuantity":{}}]}"#
        #expect(try finds("\(name):missing=true", kind, json) == isMissing)
        #expect(try finds("\(name):missing=false", kind, json) != isMissing)
    }

    @Test(arguments: ["in", "not-in", "above", "below"])
    func `what needs a terminology server is refused with a sentence`(_ modifier: String) {
        let error = #expect(throws: SearchMistake.self) {
            try SearchRequest(kind: "Observation", items: [("code:\(modifier)", "1")], now: 0)
        }
        #expect(error?.sentence.contains("terminology server") == true)
    }

    @Test(
        arguments: [
            ("Patient", "_query"), ("Patient", "_list"), ("Location", "near"),
        ]
    )
    func `what is not served is unknown and never passed over`(_ kind: String, _ name: String) {
        #expect(mistake(name, "1", of: kind) == .unknown)
    }

    @Test(
        arguments: [
            ("url=http://a.org/x/y", true), ("url=http://a.org/x", false), ("url:below=http://a.org/x", true),
            ("url:below=http://a.org/x/", true), ("url:below=http://a.org/x/y/z", false),
            ("url:above=http://a.org/x/y/z", true), ("url:below=http://a.or", false),
        ]
    )
    func `addresses are compared whole, or by the part above`(_ query: String, _ isFound: Bool) throws {
        #expect(try finds(query, "ValueSet", #"{"url":"http://a.org/x/y"}"#) == isFound)
    }

    @Test func `what makes no sense is refused and never passed over`() {
        #expect(mistake("cod", "1", of: "Observation") == .unknown)
        #expect(mistake("date", "yesterday", of: "Observation") == .incorrect)
        #expect(mistake("date:exact", "2026", of: "Observation") == .incorrect)
        #expect(mistake("value-quantity", "much", of: "Observation") == .incorrect)
        #expect(mistake("code", "", of: "Observation") == .incorrect)
        #expect(mistake("code:in", "urn:set", of: "Observation") == .unsupported)
        #expect(mistake("subject:Medication", "1", of: "Observation") == .incorrect)
        #expect(mistake("code.text", "1", of: "Observation") == .incorrect)
        #expect(mistake("patient.nothing", "1", of: "Observation") == .unknown)
        #expect(mistake("_has:Observation:patient", "1", of: "Patient") == .incorrect)
        #expect(mistake("_sort", "nothing", of: "Patient") == .unknown)
        #expect(mistake("_count", "-1", of: "Patient") == .incorrect)
        #expect(mistake("_include", "Observation:code", of: "Observation") == .unknown)
        #expect(mistake("code:missing", "maybe", of: "Observation") == .incorrect)
        #expect(mistake("code", "1", of: "Observation") == nil)
    }

    @Test func `a lenient search names what it passed over`() throws {
        let items = [("code", "1"), ("colour", "red")].map { (name: $0.0, value: $0.1) }
        let request = try SearchRequest(kind: "Observation", items: items, isLenient: true, now: 0)
        #expect(request.ignored == ["colour"])
        #expect(request.question.conditions.count == 1)
    }

    @Test func `chains that never end are refused`() {
        let name = (1...10).map { _ in "part-of" }.joined(separator: ":Observation.") + ".code"
        #expect(mistake(name, "1", of: "Observation") == .tooCostly)
        #expect(
            mistake("part-of:Observation.part-of:Observation.part-of:Observation.code", "1", of: "Observation") == nil
        )
    }

    @Test func `a search has limits, and names them`() {
        let values = Array(repeating: "a", count: 201).joined(separator: ",")
        #expect(mistake("code", values, of: "Observation") == .tooCostly)
        #expect(mistake("code", String(values.dropLast(2)), of: "Observation") == nil)
        for (items, isRefused) in [(50, false), (51, true)] {
            let items = (0..<items).map { _ in (name: "code", value: "1") }
            let request = try? SearchRequest(kind: "Observation", items: items, now: 0)
            #expect((request == nil) == isRefused)
        }
        for (count, isRefused) in [(10, false), (11, true)] {
            let items = (0..<count).map { _ in (name: "_include", value: "Observation:subject") }
            let request = try? SearchRequest(kind: "Observation", items: items, now: 0)
            #expect((request == nil) == isRefused)
        }
    }
}
