import FHIRR4
import Testing

@Suite struct PractitionerTests {
    @Test func `a practitioner is written as it was read`() throws {
        try expectRoundTrip(
            Practitioner.self,
            """
            {
              "resourceType": "Practitioner",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "active": true,
              "name": [{"family": "Example", "given": ["Ada", "B."]}],
              "telecom": [{"system": "phone", "value": "+1-555-0100"}],
              "address": [{"line": ["1 Main Street"], "city": "Springfield"}],
              "gender": "male",
              "birthDate": "2026-05-03",
              "photo": [{"contentType": "text/plain", "data": "SGVsbG8="}],
              "qualification": [{
                "identifier": [{"value": "identifier-7"}],
                "code": {"text": "code"},
                "period": {"start": "2026-05-03", "end": "2026-05-04"},
                "issuer": {"reference": "Organization/1"}
              }],
              "communication": [{"text": "communication"}]
            }
            """
        )
    }
}
