import FHIRR4
import Testing

@Suite struct SlotTests {
    @Test func `a slot is written as it was read`() throws {
        try expectRoundTrip(
            Slot.self,
            """
            {
              "resourceType": "Slot",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "serviceCategory": [{"text": "service category"}],
              "serviceType": [{"text": "service type"}],
              "specialty": [{"text": "specialty"}],
              "appointmentType": {"text": "appointment type"},
              "schedule": {"reference": "Schedule/1"},
              "status": "busy",
              "start": "2026-05-03T10:15:00.250Z",
              "end": "2026-05-03T10:15:00.250Z",
              "overbooked": true,
              "comment": "comment"
            }
            """
        )
    }
}
