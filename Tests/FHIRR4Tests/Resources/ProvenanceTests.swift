import FHIRR4
import Testing

@Suite struct ProvenanceTests {
    @Test func `a provenance is written as it was read`() throws {
        try expectRoundTrip(
            Provenance.self,
            """
            {
              "resourceType": "Provenance",
              "id": "x-1",
              "target": [{"reference": "Patient/1"}],
              "occurredPeriod": {"start": "2026-05-03", "end": "2026-05-04"},
              "recorded": "2026-05-03T10:15:00.250Z",
              "policy": ["https://example.org/policy"],
              "location": {"reference": "Location/1"},
              "reason": [{"text": "reason"}],
              "activity": {"text": "activity"},
              "agent": [{
                "type": {"text": "type"},
                "role": [{"text": "role"}],
                "who": {"reference": "Practitioner/1"},
                "onBehalfOf": {"reference": "Practitioner/1"}
              }],
              "entity": [{
                "role": "derivation",
                "what": {"reference": "Patient/1"},
                "agent": [{"who": {"reference": "Practitioner/1"}}]
              }]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Provenance",
              "target": [{"reference": "Patient/1"}],
              "occurredDateTime": "2026-05-03T10:15:00-05:00",
              "recorded": "2026-05-03T10:15:00.250Z",
              "agent": [{"who": {"reference": "Practitioner/1"}}]
            }
            """#
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Provenance.self, json) }
}
