import FHIRR4
import Testing

@Suite struct AccountTests {
    @Test func `an account is written as it was read`() throws {
        try expectRoundTrip(
            Account.self,
            """
            {
              "resourceType": "Account",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "active",
              "type": {"text": "type"},
              "name": "name",
              "subject": [{"reference": "Patient/1"}],
              "servicePeriod": {"start": "2026-05-03", "end": "2026-05-04"},
              "coverage": [{"coverage": {"reference": "Coverage/1"}, "priority": 2}],
              "owner": {"reference": "Organization/1"},
              "description": "description",
              "guarantor": [{
                "party": {"reference": "Patient/1"},
                "onHold": true,
                "period": {"start": "2026-05-03", "end": "2026-05-04"}
              }],
              "partOf": {"reference": "Account/1"}
            }
            """
        )
    }
}
