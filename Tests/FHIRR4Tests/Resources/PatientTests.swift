import FHIRR4
import Testing

@Suite struct PatientTests {
    @Test func `a patient is written as it was read`() throws {
        try expectRoundTrip(
            Patient.self,
            """
            {
              "resourceType": "Patient",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "active": true,
              "name": [{"family": "Example", "given": ["Ada", "B."]}],
              "telecom": [{"system": "phone", "value": "+1-555-0100"}],
              "gender": "male",
              "birthDate": "2026-05-03",
              "deceasedBoolean": true,
              "address": [{"line": ["1 Main Street"], "city": "Springfield"}],
              "maritalStatus": {"text": "marital status"},
              "multipleBirthBoolean": true,
              "photo": [{"contentType": "text/plain", "data": "SGVsbG8="}],
              "contact": [{
                "relationship": [{"text": "relationship"}],
                "name": {"family": "Example", "given": ["Ada", "B."]},
                "telecom": [{"system": "phone", "value": "+1-555-0100"}],
                "address": {"line": ["1 Main Street"], "city": "Springfield"},
                "gender": "male",
                "organization": {"reference": "Organization/1"},
                "period": {"start": "2026-05-03", "end": "2026-05-04"}
              }],
              "communication": [{"language": {"text": "language"}, "preferred": true}],
              "generalPractitioner": [{"reference": "Organization/1"}],
              "managingOrganization": {"reference": "Organization/1"},
              "link": [{"other": {"reference": "Patient/1"}, "type": "replaced-by"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"{"resourceType": "Patient", "deceasedDateTime": "2026-05-03T10:15:00-05:00"}"#,
            #"{"resourceType": "Patient", "multipleBirthInteger": 2}"#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Patient.self, json) }
}
