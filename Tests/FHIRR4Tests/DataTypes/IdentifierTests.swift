import FHIRR4
import Testing

@Suite struct IdentifierTests {
    @Test func `an identifier is written as it was read`() throws {
        try expectRoundTrip(
            Identifier.self,
            """
            {
              "use": "usual",
              "type": {"text": "type"},
              "system": "https://example.org/system",
              "value": "value",
              "period": {"start": "2026-05-03", "end": "2026-05-04"},
              "assigner": {"reference": "Organization/1"}
            }
            """
        )
    }
}
