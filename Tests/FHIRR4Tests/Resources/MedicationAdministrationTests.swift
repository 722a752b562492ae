import FHIRR4
import Testing

@Suite struct MedicationAdministrationTests {
    @Test func `a medication administration is written as it was read`() throws {
        try expectRoundTrip(
            MedicationAdministration.self,
            """
            {
              "resourceType": "MedicationAdministration",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "instantiates": ["https://example.org/instantiates"],
              "partOf": [{"reference": "MedicationAdministration/1"}],
              "status": "in-progress",
              "statusReason": [{"text": "status reason"}],
              "category": {"text": "category"},
              "medicationCodeableConcept": {"text": "medication"},
              "subject": {"reference": "Patient/1"},
              "context": {"reference": "Encounter/1"},
              "supportingInformation": [{"reference": "Patient/1"}],
              "effectiveDateTime": "2026-05-03T10:15:00-05:00",
              "performer": [{"function": {"text": "function"}, "actor": {"reference": "Practitioner/1"}}],
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "request": {"reference": "MedicationRequest/1"},
              "device": [{"reference": "Device/1"}],
              "note": [{"text": "note in words"}],
              "dosage": {
                "text": "text",
                "site": {"text": "site"},
                "route": {"text": "route"},
                "method": {"text": "method"},
                "dose": {"value": 1.50, "unit": "mg", "code": "mg"},
                "rateRatio": {"numerator": {"value": 1}, "denominator": {"value": 64}}
              },
              "eventHistory": [{"reference": "Provenance/1"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "MedicationAdministration",
              "status": "in-progress",
              "medicationReference": {"reference": "Medication/1"},
              "subject": {"reference": "Patient/1"},
              "effectiveDateTime": "2026-05-03T10:15:00-05:00"
            }
            """#,
            #"""
            {
              "resourceType": "MedicationAdministration",
              "status": "in-progress",
              "medicationCodeableConcept": {"text": "medication"},
              "subject": {"reference": "Patient/1"},
              "effectivePeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "MedicationAdministration",
              "status": "in-progress",
              "medicationCodeableConcept": {"text": "medication"},
              "subject": {"reference": "Patient/1"},
              "effectiveDateTime": "2026-05-03T10:15:00-05:00",
              "dosage": {"rateQuantity": {"value": 1.50, "unit": "mg", "code": "mg"}}
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws {
        try expectRoundTrip(MedicationAdministration.self, json)
    }
}
