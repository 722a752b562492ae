import FHIRR4
import Testing

@Suite struct BasicTests {
    @Test func `a basic is written as it was read`() throws {
        try expectRoundTrip(
            Basic.self,
            """
            {
              "resourceType": "Basic",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "code": {"text": "code"},
              "subject": {"reference": "Patient/1"},
              "created": "2026-05-03",
              "author": {"reference": "Practitioner/1"}
            }
            """
        )
    }
}
