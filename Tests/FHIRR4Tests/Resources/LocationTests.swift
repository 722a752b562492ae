import FHIRR4
import Testing

@Suite struct LocationTests {
    @Test func `a location is written as it was read`() throws {
        try expectRoundTrip(
            Location.self,
            """
            {
              "resourceType": "Location",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "active",
              "operationalStatus": {"system": "https://example.org/codes", "code": "operationalStatus"},
              "name": "name",
              "alias": ["alias"],
              "description": "description",
              "mode": "instance",
              "type": [{"text": "type"}],
              "telecom": [{"system": "phone", "value": "+1-555-0100"}],
              "address": {"line": ["1 Main Street"], "city": "Springfield"},
              "physicalType": {"text": "physical type"},
              "position": {"longitude": 1.50, "latitude": 1.50, "altitude": 1.50},
              "managingOrganization": {"reference": "Organization/1"},
              "partOf": {"reference": "Location/1"},
              "hoursOfOperation": [{
                "daysOfWeek": ["mon"],
                "allDay": true,
                "openingTime": "08:30:00",
                "closingTime": "08:30:00"
              }],
              "availabilityExceptions": "availability exceptions",
              "endpoint": [{"reference": "Endpoint/1"}]
            }
            """
        )
    }
}
