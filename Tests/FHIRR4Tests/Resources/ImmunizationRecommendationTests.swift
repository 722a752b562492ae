import FHIRR4
import Testing

@Suite struct ImmunizationRecommendationTests {
    @Test func `an immunization recommendation is written as it was read`() throws {
        try expectRoundTrip(
            ImmunizationRecommendation.self,
            """
            {
              "resourceType": "ImmunizationRecommendation",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "patient": {"reference": "Patient/1"},
              "date": "2026-05-03T10:15:00-05:00",
              "authority": {"reference": "Organization/1"},
              "recommendation": [{
                "vaccineCode": [{"text": "vaccine code"}],
                "targetDisease": {"text": "target disease"},
                "contraindicatedVaccineCode": [{"text": "contraindicated vaccine code"}],
                "forecastStatus": {"text": "forecast status"},
                "forecastReason": [{"text": "forecast reason"}],
                "dateCriterion": [{"code": {"text": "code"}, "value": "2026-05-03T10:15:00-05:00"}],
                "description": "description",
                "series": "series",
                "doseNumberPositiveInt": 2,
                "seriesDosesPositiveInt": 2,
                "supportingImmunization": [{"reference": "Immunization/1"}],
                "supportingPatientInformation": [{"reference": "Patient/1"}]
              }]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "ImmunizationRecommendation",
              "patient": {"reference": "Patient/1"},
              "date": "2026-05-03T10:15:00-05:00",
              "recommendation": [{
                "forecastStatus": {"text": "forecast status"},
                "doseNumberString": "dose number"
              }]
            }
            """#,
            #"""
            {
              "resourceType": "ImmunizationRecommendation",
              "patient": {"reference": "Patient/1"},
              "date": "2026-05-03T10:15:00-05:00",
              "recommendation": [{
                "forecastStatus": {"text": "forecast status"},
                "seriesDosesString": "series doses"
              }]
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws {
        try expectRoundTrip(ImmunizationRecommendation.self, json)
    }
}
