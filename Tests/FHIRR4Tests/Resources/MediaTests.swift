import FHIRR4
import Testing

@Suite struct MediaTests {
    @Test func `a media is written as it was read`() throws {
        try expectRoundTrip(
            Media.self,
            """
            {
              "resourceType": "Media",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "basedOn": [{"reference": "ServiceRequest/1"}],
              "partOf": [{"reference": "Patient/1"}],
              "status": "preparation",
              "type": {"text": "type"},
              "modality": {"text": "modality"},
              "view": {"text": "view"},
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "createdDateTime": "2026-05-03T10:15:00-05:00",
              "issued": "2026-05-03T10:15:00.250Z",
              "operator": {"reference": "Practitioner/1"},
              "reasonCode": [{"text": "reason code"}],
              "bodySite": {"text": "body site"},
              "deviceName": "device name",
              "device": {"reference": "Device/1"},
              "height": 2,
              "width": 2,
              "frames": 2,
              "duration": 1.50,
              "content": {"contentType": "text/plain", "data": "SGVsbG8="},
              "note": [{"text": "note in words"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Media",
              "status": "preparation",
              "createdPeriod": {"start": "2026-05-03", "end": "2026-05-04"},
              "content": {"contentType": "text/plain", "data": "SGVsbG8="}
            }
            """#
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Media.self, json) }
}
