import FHIRR4
import Testing

@Suite struct ScheduleTests {
    @Test func `a schedule is written as it was read`() throws {
        try expectRoundTrip(
            Schedule.self,
            """
            {
              "resourceType": "Schedule",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "active": true,
              "serviceCategory": [{"text": "service category"}],
              "serviceType": [{"text": "service type"}],
              "specialty": [{"text": "specialty"}],
              "actor": [{"reference": "Patient/1"}],
              "planningHorizon": {"start": "2026-05-03", "end": "2026-05-04"},
              "comment": "comment"
            }
            """
        )
    }
}
