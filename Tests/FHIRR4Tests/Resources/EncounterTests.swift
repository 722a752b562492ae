import FHIRR4
import Testing

@Suite struct EncounterTests {
    @Test func `an encounter is written as it was read`() throws {
        try expectRoundTrip(
            Encounter.self,
            """
            {
              "resourceType": "Encounter",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "planned",
              "statusHistory": [{"status": "planned", "period": {"start": "2026-05-03", "end": "2026-05-04"}}],
              "class": {"system": "https://example.org/codes", "code": "class"},
              "classHistory": [{
                "class": {"system": "https://example.org/codes", "code": "class"},
                "period": {"start": "2026-05-03", "end": "2026-05-04"}
              }],
              "type": [{"text": "type"}],
              "serviceType": {"text": "service type"},
              "priority": {"text": "priority"},
              "subject": {"reference": "Patient/1"},
              "episodeOfCare": [{"reference": "EpisodeOfCare/1"}],
              "basedOn": [{"reference": "ServiceRequest/1"}],
              "participant": [{
                "type": [{"text": "type"}],
                "period": {"start": "2026-05-03", "end": "2026-05-04"},
                "individual": {"reference": "Practitioner/1"}
              }],
              "appointment": [{"reference": "Appointment/1"}],
              "period": {"start": "2026-05-03", "end": "2026-05-04"},
              "length": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"},
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "diagnosis": [{"condition": {"reference": "Condition/1"}, "use": {"text": "use"}, "rank": 2}],
              "account": [{"reference": "Account/1"}],
              "hospitalization": {
                "preAdmissionIdentifier": {"value": "preadmissionidentifier-7"},
                "origin": {"reference": "Location/1"},
                "admitSource": {"text": "admit source"},
                "reAdmission": {"text": "re admission"},
                "dietPreference": [{"text": "diet preference"}],
                "specialCourtesy": [{"text": "special courtesy"}],
                "specialArrangement": [{"text": "special arrangement"}],
                "destination": {"reference": "Location/1"},
                "dischargeDisposition": {"text": "discharge disposition"}
              },
              "location": [{
                "location": {"reference": "Location/1"},
                "status": "planned",
                "physicalType": {"text": "physical type"},
                "period": {"start": "2026-05-03", "end": "2026-05-04"}
              }],
              "serviceProvider": {"reference": "Organization/1"},
              "partOf": {"reference": "Encounter/1"}
            }
            """
        )
    }
}
