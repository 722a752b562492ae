import FHIRR4
import Testing

@Suite struct SupplyRequestTests {
    @Test func `a supply request is written as it was read`() throws {
        try expectRoundTrip(
            SupplyRequest.self,
            """
            {
              "resourceType": "SupplyRequest",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "draft",
              "category": {"text": "category"},
              "priority": "routine",
              "itemCodeableConcept": {"text": "item"},
              "quantity": {"value": 1.50, "unit": "mg", "code": "mg"},
              "occurrenceDateTime": "2026-05-03T10:15:00-05:00",
              "authoredOn": "2026-05-03T10:15:00-05:00",
              "requester": {"reference": "Practitioner/1"},
              "supplier": [{"reference": "Organization/1"}],
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "deliverFrom": {"reference": "Organization/1"},
              "deliverTo": {"reference": "Organization/1"}
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "SupplyRequest",
              "itemReference": {"reference": "Medication/1"},
              "quantity": {"value": 1.50, "unit": "mg", "code": "mg"}
            }
            """#,
            #"""
            {
              "resourceType": "SupplyRequest",
              "itemCodeableConcept": {"text": "item"},
              "quantity": {"value": 1.50, "unit": "mg", "code": "mg"},
              "occurrencePeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "SupplyRequest",
              "itemCodeableConcept": {"text": "item"},
              "quantity": {"value": 1.50, "unit": "mg", "code": "mg"},
              "occurrenceTiming": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}}
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(SupplyRequest.self, json) }
}
