import FHIRR4
import Testing

@Suite struct EpisodeOfCareTests {
    @Test func `an episode of care is written as it was read`() throws {
        try expectRoundTrip(
            EpisodeOfCare.self,
            """
            {
              "resourceType": "EpisodeOfCare",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "planned",
              "statusHistory": [{"status": "planned", "period": {"start": "2026-05-03", "end": "2026-05-04"}}],
              "type": [{"text": "type"}],
              "diagnosis": [{"condition": {"reference": "Condition/1"}, "role": {"text": "role"}, "rank": 2}],
              "patient": {"reference": "Patient/1"},
              "managingOrganization": {"reference": "Organization/1"},
              "period": {"start": "2026-05-03", "end": "2026-05-04"},
              "referralRequest": [{"reference": "ServiceRequest/1"}],
              "careManager": {"reference": "Practitioner/1"},
              "team": [{"reference": "CareTeam/1"}],
              "account": [{"reference": "Account/1"}]
            }
            """
        )
    }
}
