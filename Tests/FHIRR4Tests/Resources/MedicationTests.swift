import FHIRR4
import Testing

@Suite struct MedicationTests {
    @Test func `a medication is written as it was read`() throws {
        try expectRoundTrip(
            Medication.self,
            """
            {
              "resourceType": "Medication",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "code": {"text": "code"},
              "status": "active",
              "manufacturer": {"reference": "Organization/1"},
              "form": {"coding": [{"code": "powder"}]},
              "amount": {"numerator": {"value": 1}, "denominator": {"value": 64}},
              "ingredient": [{
                "itemCodeableConcept": {"text": "item"},
                "isActive": true,
                "strength": {"numerator": {"value": 1}, "denominator": {"value": 64}}
              }],
              "batch": {"lotNumber": "L-042", "expirationDate": "2026-05-03T10:15:00-05:00"}
            }
            """
        )
    }

    @Test(
        arguments: [
            #"{"resourceType": "Medication", "ingredient": [{"itemReference": {"reference": "Substance/1"}}]}"#
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Medication.self, json) }
}
