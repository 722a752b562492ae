import FHIRR4
import Testing

@Suite struct RelatedPersonTests {
    @Test func `a related person is written as it was read`() throws {
        try expectRoundTrip(
            RelatedPerson.self,
            """
            {
              "resourceType": "RelatedPerson",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "active": true,
              "patient": {"reference": "Patient/1"},
              "relationship": [{"text": "relationship"}],
              "name": [{"family": "Example", "given": ["Ada", "B."]}],
              "telecom": [{"system": "phone", "value": "+1-555-0100"}],
              "gender": "male",
              "birthDate": "2026-05-03",
              "address": [{"line": ["1 Main Street"], "city": "Springfield"}],
              "photo": [{"contentType": "text/plain", "data": "SGVsbG8="}],
              "period": {"start": "2026-05-03", "end": "2026-05-04"},
              "communication": [{"language": {"text": "language"}, "preferred": true}]
            }
            """
        )
    }
}
