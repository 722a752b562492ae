import FHIRR4
import Testing

@Suite struct TimingTests {
    @Test func `a timing is written as it was read`() throws {
        try expectRoundTrip(
            Timing.self,
            """
            {
              "event": ["2026-05-03T10:15:00-05:00"],
              "repeat": {
                "boundsDuration": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"},
                "count": 2,
                "countMax": 2,
                "duration": 1.50,
                "durationMax": 1.50,
                "durationUnit": "s",
                "frequency": 2,
                "frequencyMax": 2,
                "period": 1.50,
                "periodMax": 1.50,
                "periodUnit": "s",
                "dayOfWeek": ["mon"],
                "timeOfDay": ["08:30:00"],
                "when": ["when"],
                "offset": 2
              },
              "code": {"coding": [{"code": "BID"}]}
            }
            """
        )
    }

    @Test(
        arguments: [
            #"{"repeat": {"boundsRange": {"low": {"value": 1}, "high": {"value": 2.0}}}}"#,
            #"{"repeat": {"boundsPeriod": {"start": "2026-05-03", "end": "2026-05-04"}}}"#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Timing.self, json) }
}
