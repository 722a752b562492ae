import FHIRR4
import JSONTree
import Testing

@Suite struct R4SummaryTests {
    private func summary(_ kind: String, _ members: String) throws -> String {
        let root = try JSONTree(Array("{\(members)}".utf8)).root
        let summary = try #require(R4Summary(of: kind))
        var json = JSONWriter()
        json.object { json in
            for (name, value) in root.members { summary.write(name, value, &json) }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(
        arguments: [
            (
                "Patient", #""name":[{"family":"Rye"}],"maritalStatus":{"text":"x"},"gender":"female""#,
                #"{"name":[{"family":"Rye"}],"gender":"female"}"#
            ),
            (
                "Observation", #""valueQuantity":{"value":1.50,"unit":"g"},"note":[{"text":"x"}],"status":"final""#,
                #"{"valueQuantity":{"value":1.50,"unit":"g"},"status":"final"}"#
            ),
            (
                "Observation", #""component":[{"code":{"text":"a"},"interpretation":[{"text":"high"}]}]"#,
                #"{"component":[{"code":{"text":"a"}}]}"#
            ),
            (
                "Patient", #""_birthDate":{"extension":[{"url":"urn:x","valueCode":"y"}]},"birthDate":"1980""#,
                #"{"_birthDate":{"extension":[{"url":"urn:x","valueCode":"y"}]},"birthDate":"1980"}"#
            ),
            ("Patient", #""contained":[{"resourceType":"Patient"}],"extension":[],"text":{"status":"empty"}"#, "{}"),
            (
                "DocumentReference", #""content":[{"attachment":{"contentType":"text/plain","data":"YQ=="}}]"#,
                #"{"content":[{"attachment":{"contentType":"text/plain"}}]}"#
            ),
            (
                "Procedure",
                #""performer":[{"actor":{"reference":"Practitioner/1"}}],"colour":"red","status":"completed""#,
                #"{"performer":[{"actor":{"reference":"Practitioner/1"}}],"status":"completed"}"#
            ),
            (
                "Observation", #""modifierExtension":[{"url":"urn:x","valueBoolean":true}]"#,
                #"{"modifierExtension":[{"url":"urn:x","valueBoolean":true}]}"#
            ),
        ]
    )
    func `a summary has what the definitions mark, at every level, and no empty rest`(
        _ kind: String,
        _ members: String,
        _ expected: String
    ) throws {
        #expect(try summary(kind, members) == expected)
    }

    @Test func `R4 has no summary of a kind that it does not have`() { #expect(R4Summary(of: "Nothing") == nil) }
}
