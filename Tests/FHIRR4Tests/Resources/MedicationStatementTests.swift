import FHIRR4
import Testing

@Suite struct MedicationStatementTests {
    @Test func `a medication statement is written as it was read`() throws {
        try expectRoundTrip(
            MedicationStatement.self,
            """
            {
              "resourceType": "MedicationStatement",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "basedOn": [{"reference": "MedicationRequest/1"}],
              "partOf": [{"reference": "MedicationAdministration/1"}],
              "status": "active",
              "statusReason": [{"text": "status reason"}],
              "category": {"text": "category"},
              "medicationCodeableConcept": {"text": "medication"},
              "subject": {"reference": "Patient/1"},
              "context": {"reference": "Encounter/1"},
              "effectiveDateTime": "2026-05-03T10:15:00-05:00",
              "dateAsserted": "2026-05-03T10:15:00-05:00",
              "informationSource": {"reference": "Patient/1"},
              "derivedFrom": [{"reference": "Patient/1"}],
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "note": [{"text": "note in words"}],
              "dosage": [{"text": "twice a day", "doseAndRate": [{"doseQuantity": {"value": 1, "unit": "tablet"}}]}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "MedicationStatement",
              "status": "active",
              "medicationReference": {"reference": "Medication/1"},
              "subject": {"reference": "Patient/1"}
            }
            """#,
            #"""
            {
              "resourceType": "MedicationStatement",
              "status": "active",
              "medicationCodeableConcept": {"text": "medication"},
              "subject": {"reference": "Patient/1"},
              "effectivePeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(MedicationStatement.self, json) }
}
