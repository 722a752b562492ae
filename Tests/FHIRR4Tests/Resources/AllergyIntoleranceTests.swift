import FHIRR4
import Testing

@Suite struct AllergyIntoleranceTests {
    @Test func `an allergy intolerance is written as it was read`() throws {
        try expectRoundTrip(
            AllergyIntolerance.self,
            """
            {
              "resourceType": "AllergyIntolerance",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "clinicalStatus": {"coding": [{"code": "active"}]},
              "verificationStatus": {"coding": [{"code": "unconfirmed"}]},
              "type": "allergy",
              "category": ["food"],
              "criticality": "low",
              "code": {"text": "code"},
              "patient": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "onsetDateTime": "2026-05-03T10:15:00-05:00",
              "recordedDate": "2026-05-03T10:15:00-05:00",
              "recorder": {"reference": "Practitioner/1"},
              "asserter": {"reference": "Patient/1"},
              "lastOccurrence": "2026-05-03T10:15:00-05:00",
              "note": [{"text": "note in words"}],
              "reaction": [{
                "substance": {"text": "substance"},
                "manifestation": [{"text": "manifestation"}],
                "description": "description",
                "onset": "2026-05-03T10:15:00-05:00",
                "severity": "mild",
                "exposureRoute": {"text": "exposure route"},
                "note": [{"text": "note in words"}]
              }]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "AllergyIntolerance",
              "patient": {"reference": "Patient/1"},
              "onsetAge": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"}
            }
            """#,
            #"""
            {
              "resourceType": "AllergyIntolerance",
              "patient": {"reference": "Patient/1"},
              "onsetPeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "AllergyIntolerance",
              "patient": {"reference": "Patient/1"},
              "onsetRange": {"low": {"value": 1}, "high": {"value": 2.0}}
            }
            """#,
            #"{"resourceType": "AllergyIntolerance", "patient": {"reference": "Patient/1"}, "onsetString": "onset"}"#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(AllergyIntolerance.self, json) }
}
