import FHIRR4
import Testing

@Suite struct ImmunizationTests {
    @Test func `an immunization is written as it was read`() throws {
        try expectRoundTrip(
            Immunization.self,
            """
            {
              "resourceType": "Immunization",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "completed",
              "statusReason": {"text": "status reason"},
              "vaccineCode": {"text": "vaccine code"},
              "patient": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "occurrenceDateTime": "2026-05-03T10:15:00-05:00",
              "recorded": "2026-05-03T10:15:00-05:00",
              "primarySource": true,
              "reportOrigin": {"text": "report origin"},
              "location": {"reference": "Location/1"},
              "manufacturer": {"reference": "Organization/1"},
              "lotNumber": "L-042",
              "expirationDate": "2026-05-03",
              "site": {"text": "site"},
              "route": {"text": "route"},
              "doseQuantity": {"value": 1.50, "unit": "mg", "code": "mg"},
              "performer": [{"function": {"text": "function"}, "actor": {"reference": "Practitioner/1"}}],
              "note": [{"text": "note in words"}],
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "isSubpotent": true,
              "subpotentReason": [{"text": "subpotent reason"}],
              "education": [{
                "documentType": "document type",
                "reference": "Patient/1",
                "publicationDate": "2026-05-03T10:15:00-05:00",
                "presentationDate": "2026-05-03T10:15:00-05:00"
              }],
              "programEligibility": [{"text": "program eligibility"}],
              "fundingSource": {"text": "funding source"},
              "reaction": [{
                "date": "2026-05-03T10:15:00-05:00",
                "detail": {"reference": "Observation/1"},
                "reported": true
              }],
              "protocolApplied": [{
                "series": "series",
                "authority": {"reference": "Organization/1"},
                "targetDisease": [{"text": "target disease"}],
                "doseNumberPositiveInt": 2,
                "seriesDosesPositiveInt": 2
              }]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Immunization",
              "status": "completed",
              "vaccineCode": {"text": "vaccine code"},
              "patient": {"reference": "Patient/1"},
              "occurrenceString": "occurrence"
            }
            """#,
            #"""
            {
              "resourceType": "Immunization",
              "status": "completed",
              "vaccineCode": {"text": "vaccine code"},
              "patient": {"reference": "Patient/1"},
              "occurrenceDateTime": "2026-05-03T10:15:00-05:00",
              "protocolApplied": [{"doseNumberString": "dose number"}]
            }
            """#,
            #"""
            {
              "resourceType": "Immunization",
              "status": "completed",
              "vaccineCode": {"text": "vaccine code"},
              "patient": {"reference": "Patient/1"},
              "occurrenceDateTime": "2026-05-03T10:15:00-05:00",
              "protocolApplied": [{"doseNumberPositiveInt": 2, "seriesDosesString": "series doses"}]
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Immunization.self, json) }
}
