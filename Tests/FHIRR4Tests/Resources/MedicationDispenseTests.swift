import FHIRR4
import Testing

@Suite struct MedicationDispenseTests {
    @Test func `a medication dispense is written as it was read`() throws {
        try expectRoundTrip(
            MedicationDispense.self,
            """
            {
              "resourceType": "MedicationDispense",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "partOf": [{"reference": "Procedure/1"}],
              "status": "preparation",
              "statusReasonCodeableConcept": {"text": "status reason"},
              "category": {"text": "category"},
              "medicationCodeableConcept": {"text": "medication"},
              "subject": {"reference": "Patient/1"},
              "context": {"reference": "Encounter/1"},
              "supportingInformation": [{"reference": "Patient/1"}],
              "performer": [{"function": {"text": "function"}, "actor": {"reference": "Practitioner/1"}}],
              "location": {"reference": "Location/1"},
              "authorizingPrescription": [{"reference": "MedicationRequest/1"}],
              "type": {"text": "type"},
              "quantity": {"value": 1.50, "unit": "mg", "code": "mg"},
              "daysSupply": {"value": 1.50, "unit": "mg", "code": "mg"},
              "whenPrepared": "2026-05-03T10:15:00-05:00",
              "whenHandedOver": "2026-05-03T10:15:00-05:00",
              "destination": {"reference": "Location/1"},
              "receiver": [{"reference": "Patient/1"}],
              "note": [{"text": "note in words"}],
              "dosageInstruction": [{
                "text": "twice a day",
                "doseAndRate": [{"doseQuantity": {"value": 1, "unit": "tablet"}}]
              }],
              "substitution": {
                "wasSubstituted": true,
                "type": {"text": "type"},
                "reason": [{"text": "reason"}],
                "responsibleParty": [{"reference": "Practitioner/1"}]
              },
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
              "resourceType": "MedicationDispense",
              "status": "preparation",
              "statusReasonReference": {"reference": "DetectedIssue/1"},
              "medicationCodeableConcept": {"text": "medication"}
            }
            """#,
            #"""
            {
              "resourceType": "MedicationDispense",
              "status": "preparation",
              "medicationReference": {"reference": "Medication/1"}
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(MedicationDispense.self, json) }
}
