import FHIRR4
import Testing

@Suite struct MessageHeaderTests {
    @Test func `a message header is written as it was read`() throws {
        try expectRoundTrip(
            MessageHeader.self,
            """
            {
              "resourceType": "MessageHeader",
              "id": "x-1",
              "eventCoding": {"system": "https://example.org/codes", "code": "event"},
              "destination": [{
                "name": "name",
                "target": {"reference": "Device/1"},
                "endpoint": "https://example.org/endpoint",
                "receiver": {"reference": "Practitioner/1"}
              }],
              "sender": {"reference": "Practitioner/1"},
              "enterer": {"reference": "Practitioner/1"},
              "author": {"reference": "Practitioner/1"},
              "source": {
                "name": "name",
                "software": "software",
                "version": "version",
                "contact": {"system": "phone", "value": "+1-555-0100"},
                "endpoint": "https://example.org/endpoint"
              },
              "responsible": {"reference": "Practitioner/1"},
              "reason": {"text": "reason"},
              "response": {"identifier": "identifier-1", "code": "ok", "details": {"reference": "OperationOutcome/1"}},
              "focus": [{"reference": "Patient/1"}],
              "definition": "https://example.org/definition"
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "MessageHeader",
              "eventUri": "https://example.org/event",
              "source": {"endpoint": "https://example.org/endpoint"}
            }
            """#
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(MessageHeader.self, json) }
}
