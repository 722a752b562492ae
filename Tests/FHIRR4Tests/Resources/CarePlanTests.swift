import FHIRR4
import Testing

@Suite struct CarePlanTests {
    @Test func `a care plan is written as it was read`() throws {
        try expectRoundTrip(
            CarePlan.self,
            """
            {
              "resourceType": "CarePlan",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "basedOn": [{"reference": "CarePlan/1"}],
              "replaces": [{"reference": "CarePlan/1"}],
              "partOf": [{"reference": "CarePlan/1"}],
              "status": "draft",
              "intent": "proposal",
              "category": [{"text": "category"}],
              "title": "title",
              "description": "description",
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "period": {"start": "2026-05-03", "end": "2026-05-04"},
              "created": "2026-05-03T10:15:00-05:00",
              "author": {"reference": "Patient/1"},
              "contributor": [{"reference": "Patient/1"}],
              "careTeam": [{"reference": "CareTeam/1"}],
              "addresses": [{"reference": "Condition/1"}],
              "supportingInfo": [{"reference": "Patient/1"}],
              "goal": [{"reference": "Goal/1"}],
              "activity": [{
                "outcomeCodeableConcept": [{"text": "outcome codeable concept"}],
                "outcomeReference": [{"reference": "Patient/1"}],
                "progress": [{"text": "progress in words"}],
                "reference": {"reference": "Appointment/1"},
                "detail": {
                  "kind": "Appointment",
                  "code": {"text": "code"},
                  "reasonCode": [{"text": "reason code"}],
                  "reasonReference": [{"reference": "Condition/1"}],
                  "goal": [{"reference": "Goal/1"}],
                  "status": "not-started",
                  "statusReason": {"text": "status reason"},
                  "doNotPerform": true,
                  "scheduledTiming": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}},
                  "location": {"reference": "Location/1"},
                  "performer": [{"reference": "Practitioner/1"}],
                  "productCodeableConcept": {"text": "product"},
                  "dailyAmount": {"value": 1.50, "unit": "mg", "code": "mg"},
                  "quantity": {"value": 1.50, "unit": "mg", "code": "mg"},
                  "description": "description"
                }
              }],
              "note": [{"text": "note in words"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "CarePlan",
              "status": "draft",
              "intent": "proposal",
              "subject": {"reference": "Patient/1"},
              "activity": [{
                "detail": {
                  "status": "not-started",
                  "scheduledPeriod": {"start": "2026-05-03", "end": "2026-05-04"}
                }
              }]
            }
            """#,
            #"""
            {
              "resourceType": "CarePlan",
              "status": "draft",
              "intent": "proposal",
              "subject": {"reference": "Patient/1"},
              "activity": [{"detail": {"status": "not-started", "scheduledString": "scheduled"}}]
            }
            """#,
            #"""
            {
              "resourceType": "CarePlan",
              "status": "draft",
              "intent": "proposal",
              "subject": {"reference": "Patient/1"},
              "activity": [{
                "detail": {"status": "not-started", "productReference": {"reference": "Medication/1"}}
              }]
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(CarePlan.self, json) }
}
