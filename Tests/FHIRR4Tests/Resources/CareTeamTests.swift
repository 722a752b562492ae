import FHIRR4
import Testing

@Suite struct CareTeamTests {
    @Test func `a care team is written as it was read`() throws {
        try expectRoundTrip(
            CareTeam.self,
            """
            {
              "resourceType": "CareTeam",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "proposed",
              "category": [{"text": "category"}],
              "name": "name",
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "period": {"start": "2026-05-03", "end": "2026-05-04"},
              "participant": [{
                "role": [{"text": "role"}],
                "member": {"reference": "Practitioner/1"},
                "onBehalfOf": {"reference": "Organization/1"},
                "period": {"start": "2026-05-03", "end": "2026-05-04"}
              }],
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "managingOrganization": [{"reference": "Organization/1"}],
              "telecom": [{"system": "phone", "value": "+1-555-0100"}],
              "note": [{"text": "note in words"}]
            }
            """
        )
    }
}
