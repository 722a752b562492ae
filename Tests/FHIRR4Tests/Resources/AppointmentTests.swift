import FHIRR4
import Testing

@Suite struct AppointmentTests {
    @Test func `an appointment is written as it was read`() throws {
        try expectRoundTrip(
            Appointment.self,
            """
            {
              "resourceType": "Appointment",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "proposed",
              "cancelationReason": {"text": "cancelation reason"},
              "serviceCategory": [{"text": "service category"}],
              "serviceType": [{"text": "service type"}],
              "specialty": [{"text": "specialty"}],
              "appointmentType": {"text": "appointment type"},
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "priority": 2,
              "description": "description",
              "supportingInformation": [{"reference": "Patient/1"}],
              "start": "2026-05-03T10:15:00.250Z",
              "end": "2026-05-03T10:15:00.250Z",
              "minutesDuration": 2,
              "slot": [{"reference": "Slot/1"}],
              "created": "2026-05-03T10:15:00-05:00",
              "comment": "comment",
              "patientInstruction": "patient instruction",
              "basedOn": [{"reference": "ServiceRequest/1"}],
              "participant": [{
                "type": [{"text": "type"}],
                "actor": {"reference": "Patient/1"},
                "required": "required",
                "status": "accepted",
                "period": {"start": "2026-05-03", "end": "2026-05-04"}
              }],
              "requestedPeriod": [{"start": "2026-05-03", "end": "2026-05-04"}]
            }
            """
        )
    }
}
