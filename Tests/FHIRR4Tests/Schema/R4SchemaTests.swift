import FHIRR4
import Findings
import JSONTree
import Testing

@Suite struct R4SchemaTests {
    @Test func `a kind of R4 is known by its exact name`() {
        for kind in ["Account", "Patient", "Observation", "VisionPrescription", "Bundle", "Parameters"] {
            #expect(R4Schema.shared.hasKind(kind))
        }
        for other in ["", "patient", "Patient ", "Resource", "DomainResource", "HumanName", "MedicationOrder"] {
            #expect(!R4Schema.shared.hasKind(other))
        }
    }

    /// One value of each primitive type that `value[x]` may have, as JSON; the type is the end of the member name.
    @Test(arguments: [
        ("Boolean", "true"), ("Integer", "-12"), ("Integer", "0"), ("Integer", "2147483647"),
        ("Integer", "-2147483648"), ("PositiveInt", "1"), ("UnsignedInt", "0"), ("Decimal", "-0.00"),
        ("Decimal", "1.50e-3"), ("String", #""x""#), ("Markdown", #""x\n""#), ("Uri", #""urn:x""#),
        ("Url", #""http://example.org/a""#), ("Canonical", #""http://example.org/a|1""#),
        ("Oid", #""urn:oid:1.2.840.0.1""#), ("Uuid", #""urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0""#),
        ("Id", #""A-1.b""#), ("Code", #""a b""#), ("Date", #""2024""#), ("Date", #""2024-02""#),
        ("Date", #""2024-02-29""#), ("DateTime", #""2024""#), ("DateTime", #""2024-02-29T23:59:60.5+14:00""#),
        ("DateTime", #""2024-02-29T00:00:00Z""#), ("Instant", #""2024-02-29T00:00:00.123-05:30""#),
        ("Time", #""23:59:59.999""#), ("Base64Binary", #""YWJj YQ==""#), ("Date", #""2024\u002d02""#),
    ])
    func `a primitive that R4 allows is accepted`(_ type: String, _ value: String) throws {
        #expect(try findings(type, value).isEmpty)
    }

    @Test(arguments: [
        ("Integer", "1.0"), ("Integer", "1e2"), ("Integer", "-0"), ("Integer", "2147483648"),
        ("Integer", "12345678901"),
        ("PositiveInt", "0"), ("PositiveInt", "-1"), ("UnsignedInt", "-1"), ("String", #""""#), ("Markdown", #""""#),
        ("Uri", #""a b""#), ("Uri", #""""#), ("Oid", #""1.2.3""#), ("Oid", #""urn:oid:3.1""#),
        ("Oid", #""urn:oid:1.""#),
        ("Oid", #""urn:oid:1.02""#), ("Oid", #""urn:oid:1..2""#), ("Oid", #""urn:oid:12""#),
        ("Uuid", #""urn:uuid:0C3151BD-1cbf-4d64-b04d-cd9187a4c6e0""#),
        ("Uuid", #""0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0""#),
        ("Id", #""a/b""#), ("Id", #""../x""#), ("Code", #"" a""#), ("Code", #""a ""#), ("Code", #""a  b""#),
        ("Code", #""\u0020a""#), ("Date", #""0000""#), ("Date", #""24-01-01""#), ("Date", #""2024-13""#),
        ("Date", #""2023-02-29""#), ("Date", #""2024-1-1""#), ("Date", #""2024-01-01T00:00:00Z""#),
        ("Date", #""20240101""#),
        ("DateTime", #""2024-01-01T00:00:00""#), ("DateTime", #""2024-01-01T24:00:00Z""#),
        ("DateTime", #""2024-01-01T00:00Z""#), ("DateTime", #""2024-01-01T00:00:00.Z""#),
        ("DateTime", #""2024-01T00:00:00Z""#), ("DateTime", #""2024-01-01T00:00:00+15:00""#),
        ("DateTime", #""2024-01-01 00:00:00Z""#), ("Instant", #""2024-01-01""#), ("Time", #""10:00""#),
        ("Time", #""10:00:61""#), ("Base64Binary", #""YWJ""#), ("Base64Binary", #""YW=j""#),
        ("Base64Binary", #""Y*Jj""#),
    ])
    func `a primitive that R4 does not allow is a finding`(_ type: String, _ value: String) throws {
        #expect(try findings(type, value) == ["fhir.formatInvalid"])
    }

    @Test func `an id of 64 characters is accepted and one of 65 is not`() throws {
        #expect(try findings("Id", "\"\(String(repeating: "a", count: 64))\"").isEmpty)
        #expect(try findings("Id", "\"\(String(repeating: "a", count: 65))\"") == ["fhir.formatInvalid"])
    }

    @Test func `J20 a megabyte of bait costs one look at each byte`() throws {
        let bait = String(repeating: "a", count: 1 << 20)
        #expect(try findings("Code", "\"\(bait)!\"").isEmpty)
        #expect(try findings("Id", "\"\(bait)\"") == ["fhir.formatInvalid"])
        #expect(try findings("String", "\"\(bait)!\"") == ["fhir.formatInvalid"])
    }

    private func findings(_ type: String, _ value: String) throws -> [String] {
        let text = #"{"resourceType":"Parameters","parameter":[{"name":"a","value\#(type)":\#(value)}]}"#
        return R4Validator.validate(try JSONTree(Array(text.utf8)).root).findings.map(\.code.description)
    }
}
