import FHIRR4
import Testing

@Suite struct DocumentReferenceTests {
    @Test func `a document reference is written as it was read`() throws {
        try expectRoundTrip(
            DocumentReference.self,
            """
            {
              "resourceType": "DocumentReference",
              "id": "x-1",
              "masterIdentifier": {"value": "masteridentifier-7"},
              "identifier": [{"value": "identifier-7"}],
              "status": "current",
              "docStatus": "preliminary",
              "type": {"text": "type"},
              "category": [{"text": "category"}],
              "subject": {"reference": "Patient/1"},
              "date": "2026-05-03T10:15:00.250Z",
              "author": [{"reference": "Practitioner/1"}],
              "authenticator": {"reference": "Practitioner/1"},
              "custodian": {"reference": "Organization/1"},
              "relatesTo": [{"code": "replaces", "target": {"reference": "DocumentReference/1"}}],
              "description": "description",
              "securityLabel": [{"text": "security label"}],
              "content": [{
                "attachment": {"contentType": "text/plain", "data": "SGVsbG8="},
                "format": {"system": "https://example.org/codes", "code": "format"}
              }],
              "context": {
                "encounter": [{"reference": "Encounter/1"}],
                "event": [{"text": "event"}],
                "period": {"start": "2026-05-03", "end": "2026-05-04"},
                "facilityType": {"text": "facility type"},
                "practiceSetting": {"text": "practice setting"},
                "sourcePatientInfo": {"reference": "Patient/1"},
                "related": [{"reference": "Patient/1"}]
              }
            }
            """
        )
    }
}
