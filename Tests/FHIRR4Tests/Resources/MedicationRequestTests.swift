import FHIRR4
import Testing

@Suite struct MedicationRequestTests {
    @Test func `a medication request is written as it was read`() throws {
        try expectRoundTrip(
            MedicationRequest.self,
            """
            {
              "resourceType": "MedicationRequest",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "active",
              "statusReason": {"text": "status reason"},
              "intent": "proposal",
              "category": [{"text": "category"}],
              "priority": "routine",
              "doNotPerform": true,
              "reportedBoolean": true,
              "medicationCodeableConcept": {"text": "medication"},
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "supportingInformation": [{"reference": "Patient/1"}],
              "authoredOn": "2026-05-03T10:15:00-05:00",
              "requester": {"reference": "Practitioner/1"},
              "performer": {"reference": "Practitioner/1"},
              "performerType": {"text": "performer type"},
              "recorder": {"reference": "Practitioner/1"},
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "basedOn": [{"reference": "CarePlan/1"}],
              "groupIdentifier": {"value": "groupidentifier-7"},
              "courseOfTherapyType": {"text": "course of therapy type"},
              "insurance": [{"reference": "Coverage/1"}],
              "note": [{"text": "note in words"}],
              "dosageInstruction": [{
                "text": "twice a day",
                "doseAndRate": [{"doseQuantity": {"value": 1, "unit": "tablet"}}]
              }],
              "dispenseRequest": {
                "initialFill": {
                  "quantity": {"value": 1.50, "unit": "mg", "code": "mg"},
                  "duration": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"}
                },
                "dispenseInterval": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"},
                "validityPeriod": {"start": "2026-05-03", "end": "2026-05-04"},
                "numberOfRepeatsAllowed": 2,
                "quantity": {"value": 1.50, "unit": "mg", "code": "mg"},
                "expectedSupplyDuration": {
                  "value": 3,
                  "unit": "days",
                  "system": "http://unitsofmeasure.org",
                  "code": "d"
                },
                "performer": {"reference": "Organization/1"}
              },
              "substitution": {"allowedBoolean": true, "reason": {"text": "reason"}},
              "priorPrescription": {"reference": "MedicationRequest/1"},
              "detectedIssue": [{"reference": "DetectedIssue/1"}],
              "eventHistory": [{"reference": "Provenance/1"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "MedicationRequest",
              "status": "active",
              "intent": "proposal",
              "reportedReference": {"reference": "Patient/1"},
              "medicationCodeableConcept": {"text": "medication"},
              "subject": {"reference": "Patient/1"}
            }
            """#,
            #"""
            {
              "resourceType": "MedicationRequest",
              "status": "active",
              "intent": "proposal",
              "medicationReference": {"reference": "Medication/1"},
              "subject": {"reference": "Patient/1"}
            }
            """#,
            #"""
            {
              "resourceType": "MedicationRequest",
              "status": "active",
              "intent": "proposal",
              "medicationCodeableConcept": {"text": "medication"},
              "subject": {"reference": "Patient/1"},
              "substitution": {"allowedCodeableConcept": {"text": "allowed"}}
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(MedicationRequest.self, json) }
}
