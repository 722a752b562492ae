import FHIRR4
import Testing

@Suite struct DosageTests {
    @Test func `a dosage is written as it was read`() throws {
        try expectRoundTrip(
            Dosage.self,
            """
            {
              "sequence": 2,
              "text": "text",
              "additionalInstruction": [{"text": "additional instruction"}],
              "patientInstruction": "patient instruction",
              "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}},
              "asNeededBoolean": true,
              "site": {"text": "site"},
              "route": {"text": "route"},
              "method": {"text": "method"},
              "doseAndRate": [{
                "type": {"text": "type"},
                "doseRange": {"low": {"value": 1}, "high": {"value": 2.0}},
                "rateRatio": {"numerator": {"value": 1}, "denominator": {"value": 64}}
              }],
              "maxDosePerPeriod": {"numerator": {"value": 1}, "denominator": {"value": 64}},
              "maxDosePerAdministration": {"value": 1.50, "unit": "mg", "code": "mg"},
              "maxDosePerLifetime": {"value": 1.50, "unit": "mg", "code": "mg"}
            }
            """
        )
    }

    @Test(
        arguments: [
            #"{"asNeededCodeableConcept": {"text": "as needed"}}"#,
            #"{"doseAndRate": [{"doseQuantity": {"value": 1.50, "unit": "mg", "code": "mg"}}]}"#,
            #"{"doseAndRate": [{"rateRange": {"low": {"value": 1}, "high": {"value": 2.0}}}]}"#,
            #"{"doseAndRate": [{"rateQuantity": {"value": 1.50, "unit": "mg", "code": "mg"}}]}"#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Dosage.self, json) }
}
