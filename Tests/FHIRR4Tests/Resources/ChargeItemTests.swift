import FHIRR4
import Testing

@Suite struct ChargeItemTests {
    @Test func `a charge item is written as it was read`() throws {
        try expectRoundTrip(
            ChargeItem.self,
            """
            {
              "resourceType": "ChargeItem",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "definitionUri": ["https://example.org/definitionUri"],
              "definitionCanonical": ["https://example.org/definitionCanonical"],
              "status": "planned",
              "partOf": [{"reference": "ChargeItem/1"}],
              "code": {"text": "code"},
              "subject": {"reference": "Patient/1"},
              "context": {"reference": "Encounter/1"},
              "occurrenceDateTime": "2026-05-03T10:15:00-05:00",
              "performer": [{"function": {"text": "function"}, "actor": {"reference": "Practitioner/1"}}],
              "performingOrganization": {"reference": "Organization/1"},
              "requestingOrganization": {"reference": "Organization/1"},
              "costCenter": {"reference": "Organization/1"},
              "quantity": {"value": 1.50, "unit": "mg", "code": "mg"},
              "bodysite": [{"text": "bodysite"}],
              "factorOverride": 1.50,
              "priceOverride": {"value": 12.30, "currency": "USD"},
              "overrideReason": "override reason",
              "enterer": {"reference": "Practitioner/1"},
              "enteredDate": "2026-05-03T10:15:00-05:00",
              "reason": [{"text": "reason"}],
              "service": [{"reference": "DiagnosticReport/1"}],
              "productReference": {"reference": "Device/1"},
              "account": [{"reference": "Account/1"}],
              "note": [{"text": "note in words"}],
              "supportingInformation": [{"reference": "Patient/1"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "ChargeItem",
              "status": "planned",
              "code": {"text": "code"},
              "subject": {"reference": "Patient/1"},
              "occurrencePeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "ChargeItem",
              "status": "planned",
              "code": {"text": "code"},
              "subject": {"reference": "Patient/1"},
              "occurrenceTiming": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}}
            }
            """#,
            #"""
            {
              "resourceType": "ChargeItem",
              "status": "planned",
              "code": {"text": "code"},
              "subject": {"reference": "Patient/1"},
              "productCodeableConcept": {"text": "product"}
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(ChargeItem.self, json) }
}
