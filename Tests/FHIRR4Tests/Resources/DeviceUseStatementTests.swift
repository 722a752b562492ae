import FHIRR4
import Testing

@Suite struct DeviceUseStatementTests {
    @Test func `a device use statement is written as it was read`() throws {
        try expectRoundTrip(
            DeviceUseStatement.self,
            """
            {
              "resourceType": "DeviceUseStatement",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "basedOn": [{"reference": "ServiceRequest/1"}],
              "status": "active",
              "subject": {"reference": "Patient/1"},
              "derivedFrom": [{"reference": "ServiceRequest/1"}],
              "timingTiming": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}},
              "recordedOn": "2026-05-03T10:15:00-05:00",
              "source": {"reference": "Patient/1"},
              "device": {"reference": "Device/1"},
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "bodySite": {"text": "body site"},
              "note": [{"text": "note in words"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "DeviceUseStatement",
              "status": "active",
              "subject": {"reference": "Patient/1"},
              "timingPeriod": {"start": "2026-05-03", "end": "2026-05-04"},
              "device": {"reference": "Device/1"}
            }
            """#,
            #"""
            {
              "resourceType": "DeviceUseStatement",
              "status": "active",
              "subject": {"reference": "Patient/1"},
              "timingDateTime": "2026-05-03T10:15:00-05:00",
              "device": {"reference": "Device/1"}
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(DeviceUseStatement.self, json) }
}
