import FHIRR4
import Testing

@Suite struct OrganizationTests {
    @Test func `an organization is written as it was read`() throws {
        try expectRoundTrip(
            Organization.self,
            """
            {
              "resourceType": "Organization",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "active": true,
              "type": [{"text": "type"}],
              "name": "name",
              "alias": ["alias"],
              "telecom": [{"system": "phone", "value": "+1-555-0100"}],
              "address": [{"line": ["1 Main Street"], "city": "Springfield"}],
              "partOf": {"reference": "Organization/1"},
              "contact": [{
                "purpose": {"text": "purpose"},
                "name": {"family": "Example", "given": ["Ada", "B."]},
                "telecom": [{"system": "phone", "value": "+1-555-0100"}],
                "address": {"line": ["1 Main Street"], "city": "Springfield"}
              }],
              "endpoint": [{"reference": "Endpoint/1"}]
            }
            """
        )
    }
}
