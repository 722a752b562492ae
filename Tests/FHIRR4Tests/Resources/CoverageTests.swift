import FHIRR4
import Testing

@Suite struct CoverageTests {
    @Test func `a coverage is written as it was read`() throws {
        try expectRoundTrip(
            Coverage.self,
            """
            {
              "resourceType": "Coverage",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "active",
              "type": {"text": "type"},
              "policyHolder": {"reference": "Patient/1"},
              "subscriber": {"reference": "Patient/1"},
              "subscriberId": "subscriber id",
              "beneficiary": {"reference": "Patient/1"},
              "dependent": "dependent",
              "relationship": {"text": "relationship"},
              "period": {"start": "2026-05-03", "end": "2026-05-04"},
              "payor": [{"reference": "Organization/1"}],
              "class": [{"type": {"text": "type"}, "value": "value", "name": "name"}],
              "order": 2,
              "network": "network",
              "subrogation": true,
              "contract": [{"reference": "Contract/1"}]
            }
            """
        )
    }
}
