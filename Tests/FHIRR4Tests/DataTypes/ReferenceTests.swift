import FHIRR4
import Testing

@Suite struct ReferenceTests {
    @Test func `A27 a reference may be an identifier and a name`() throws {
        let json = """
            {
              "reference": "Organization/1",
              "type": "Organization",
              "identifier": {"system": "urn:oid:1.2", "value": "7", "assigner": {"identifier": {"value": "8"}}},
              "display": "Good Hospital"
            }
            """
        try expectRoundTrip(Reference.self, json)
        let reference = try Reference(spelling: json)
        #expect(reference.identifier?.value == "7")
        #expect(reference.identifier?.assigner?.identifier?.value == "8")
    }

    @Test func `an identifier is replaced and taken away`() {
        var reference = Reference("Patient/1", identifier: Identifier(value: "7"))
        reference.identifier?.value = "8"
        #expect(reference.spelling == #"{"reference":"Patient/1","identifier":{"value":"8"}}"#)
        reference.identifier = nil
        #expect(reference == Reference("Patient/1"))
    }
}
