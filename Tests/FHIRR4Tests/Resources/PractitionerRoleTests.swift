import FHIRR4
import Testing

@Suite struct PractitionerRoleTests {
    @Test func `a practitioner role is written as it was read`() throws {
        try expectRoundTrip(
            PractitionerRole.self,
            """
            {
              "resourceType": "PractitionerRole",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "active": true,
              "period": {"start": "2026-05-03", "end": "2026-05-04"},
              "practitioner": {"reference": "Practitioner/1"},
              "organization": {"reference": "Organization/1"},
              "code": [{"text": "code"}],
              "specialty": [{"text": "specialty"}],
              "location": [{"reference": "Location/1"}],
              "healthcareService": [{"reference": "HealthcareService/1"}],
              "telecom": [{"system": "phone", "value": "+1-555-0100"}],
              "availableTime": [{
                "daysOfWeek": ["mon"],
                "allDay": true,
                "availableStartTime": "08:30:00",
                "availableEndTime": "08:30:00"
              }],
              "notAvailable": [{"description": "description", "during": {"start": "2026-05-03", "end": "2026-05-04"}}],
              "availabilityExceptions": "availability exceptions",
              "endpoint": [{"reference": "Endpoint/1"}]
            }
            """
        )
    }
}
