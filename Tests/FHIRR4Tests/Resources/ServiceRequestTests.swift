import FHIRR4
import Testing

@Suite struct ServiceRequestTests {
    @Test func `a service request is written as it was read`() throws {
        try expectRoundTrip(
            ServiceRequest.self,
            """
            {
              "resourceType": "ServiceRequest",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "basedOn": [{"reference": "CarePlan/1"}],
              "replaces": [{"reference": "ServiceRequest/1"}],
              "requisition": {"value": "requisition-7"},
              "status": "draft",
              "intent": "proposal",
              "category": [{"text": "category"}],
              "priority": "routine",
              "doNotPerform": true,
              "code": {"text": "code"},
              "orderDetail": [{"text": "order detail"}],
              "quantityQuantity": {"value": 1.50, "unit": "mg", "code": "mg"},
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "occurrenceDateTime": "2026-05-03T10:15:00-05:00",
              "asNeededBoolean": true,
              "authoredOn": "2026-05-03T10:15:00-05:00",
              "requester": {"reference": "Practitioner/1"},
              "performerType": {"text": "performer type"},
              "performer": [{"reference": "Practitioner/1"}],
              "locationCode": [{"text": "location code"}],
              "locationReference": [{"reference": "Location/1"}],
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "insurance": [{"reference": "Coverage/1"}],
              "supportingInfo": [{"reference": "Patient/1"}],
              "specimen": [{"reference": "Specimen/1"}],
              "bodySite": [{"text": "body site"}],
              "note": [{"text": "note in words"}],
              "patientInstruction": "patient instruction",
              "relevantHistory": [{"reference": "Provenance/1"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "ServiceRequest",
              "status": "draft",
              "intent": "proposal",
              "quantityRatio": {"numerator": {"value": 1}, "denominator": {"value": 64}},
              "subject": {"reference": "Patient/1"}
            }
            """#,
            #"""
            {
              "resourceType": "ServiceRequest",
              "status": "draft",
              "intent": "proposal",
              "quantityRange": {"low": {"value": 1}, "high": {"value": 2.0}},
              "subject": {"reference": "Patient/1"}
            }
            """#,
            #"""
            {
              "resourceType": "ServiceRequest",
              "status": "draft",
              "intent": "proposal",
              "subject": {"reference": "Patient/1"},
              "occurrencePeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "ServiceRequest",
              "status": "draft",
              "intent": "proposal",
              "subject": {"reference": "Patient/1"},
              "occurrenceTiming": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}}
            }
            """#,
            #"""
            {
              "resourceType": "ServiceRequest",
              "status": "draft",
              "intent": "proposal",
              "subject": {"reference": "Patient/1"},
              "asNeededCodeableConcept": {"text": "as needed"}
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(ServiceRequest.self, json) }
}
