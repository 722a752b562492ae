import FHIRR4
import Findings
import JSONTree
import Testing

/// The FHIR cases of the attack catalogue that a validator answers.
@Suite struct R4CatalogueTests {
    private func findings(_ text: String) throws -> [String] {
        R4Validator.validate(try JSONTree(Array(text.utf8)).root).findings.map { "\($0.code) \($0.place.path)" }
    }

    @Test(arguments: [
        "{}", #"{"resourceType":["Patient"]}"#, #"{"resourceType":"Patient "}"#, #"{"resourceType":1}"#, "[]",
    ])
    func `J13 a resource says what it is`(_ text: String) throws {
        #expect(try findings(text) == ["fhir.resourceUnknown "])
        let entry = #"{"resourceType":"Bundle","type":"collection","entry":[{"resource":\#(text)}]}"#
        #expect(try findings(entry) == ["fhir.resourceUnknown Bundle.entry[0].resource"])
    }

    @Test func `J14 an array and its extensions are of one length`() throws {
        let more = #"{"extension":[{"url":"http://example.org/a","valueString":"b"}]}"#
        func patient(_ given: String, _ companion: String) throws -> [String] {
            try findings(#"{"resourceType":"Patient","name":[{"given":\#(given),"_given":\#(companion)}]}"#)
        }
        #expect(try patient(#"["a",null]"#, "[null,\(more)]").isEmpty)
        #expect(try patient(#"["a","b"]"#, "[null,\(more)]").isEmpty)
        #expect(try patient(#"["a"]"#, "[null,\(more)]") == ["fhir.unequalArrays Patient.name[0].given"])
        #expect(try patient(#"["a",null]"#, "[\(more),null]") == ["fhir.unequalArrays Patient.name[0].given"])
    }

    @Test func `J15 a contained resource contains none and may be spoken of in a circle`() throws {
        let inner = #"{"resourceType":"Patient","id":"b","contained":[{"resourceType":"Patient","id":"c"}]}"#
        #expect(
            try findings(#"{"resourceType":"Patient","contained":[\#(inner)]}"#) == [
                "fhir.containedNested Patient.contained[0].contained[0]"
            ]
        )
        let circle = """
            {"resourceType":"Observation","status":"final","code":{"text":"x"},"hasMember":[{"reference":"#a"}],
             "contained":[{"resourceType":"Observation","id":"a","status":"final","code":{"text":"x"},
             "hasMember":[{"reference":"#a"}]}]}
            """
        #expect(try findings(circle).isEmpty)
    }

    @Test func `resources inside resources are checked with their place`() throws {
        let patient = #"{"resourceType":"Patient","gender":"x"}"#
        let bundle = #"{"resourceType":"Bundle","type":"batch","entry":[{"resource":\#(patient)}]}"#
        let parameters = #"{"resourceType":"Parameters","parameter":[{"name":"a","resource":\#(bundle)}]}"#
        #expect(
            try findings(parameters) == [
                "fhir.codeNotInValueSet Parameters.parameter[0].resource.entry[0].resource.gender"
            ]
        )
    }

    @Test(arguments: [
        "<div>x</div>", #"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"#, " <div/> ", #"\u003cdiv>x</div>"#,
    ])
    func `a narrative is one div`(_ div: String) throws {
        #expect(try findings(#"{"resourceType":"Patient","text":{"status":"empty","div":"\#(div)"}}"#).isEmpty)
    }

    @Test(arguments: ["x", "<p>x</p>", "<div>x</div> y", "<divx></div>", "", "<div"])
    func `a narrative that is no div is a finding`(_ div: String) throws {
        let text = #"{"resourceType":"Patient","text":{"status":"empty","div":"\#(div)"}}"#
        #expect(try findings(text) == ["fhir.formatInvalid Patient.text.div"])
    }

    @Test func `nothing that is spelled differently escapes`() throws {
        #expect(
            try findings(#"{"\u0072esourceType":"Patient","gen\u0064er":"x"}"#)
                == ["fhir.codeNotInValueSet Patient.gender"]
        )
    }

    @Test func `a document with any token changed is checked to its end`() throws {
        let text =
            #"""
            {"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"Patient",
            "name":[{"given":["a"],"_given":[{"id":"x"}]}],"deceasedBoolean":true}}]}
            """#
        let tokens = try JSONTree(Array(text.utf8)).tokens
        for token in tokens {
            for other in ["null", "1", "\"x\"", "[]", "{}", "[[null]]", #"{"resourceType":"Patient"}"#, "true"] {
                var bytes = Array(text.utf8)
                bytes.replaceSubrange(Int(token.start)..<Int(token.end), with: other.utf8)
                _ = R4Validator.validate(try JSONTree(bytes).root)
            }
        }
    }
}
