import FHIRR4
import Testing

@Suite struct ConditionTests {
    @Test func `a condition is written as it was read`() throws {
        try expectRoundTrip(
            Condition.self,
            """
            {
              "resourceType": "Condition",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "clinicalStatus": {"coding": [{"code": "active"}]},
              "verificationStatus": {"coding": [{"code": "unconfirmed"}]},
              "category": [{"coding": [{"code": "problem-list-item"}]}],
              "severity": {"text": "severity"},
              "code": {"text": "code"},
              "bodySite": [{"text": "body site"}],
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "onsetDateTime": "2026-05-03T10:15:00-05:00",
              "abatementDateTime": "2026-05-03T10:15:00-05:00",
              "recordedDate": "2026-05-03T10:15:00-05:00",
              "recorder": {"reference": "Practitioner/1"},
              "asserter": {"reference": "Practitioner/1"},
              "stage": [{
                "summary": {"text": "summary"},
                "assessment": [{"reference": "ClinicalImpression/1"}],
                "type": {"text": "type"}
              }],
              "evidence": [{"code": [{"text": "code"}], "detail": [{"reference": "Patient/1"}]}],
              "note": [{"text": "note in words"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Condition",
              "subject": {"reference": "Patient/1"},
              "onsetAge": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"}
            }
            """#,
            #"""
            {
              "resourceType": "Condition",
              "subject": {"reference": "Patient/1"},
              "onsetPeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "Condition",
              "subject": {"reference": "Patient/1"},
              "onsetRange": {"low": {"value": 1}, "high": {"value": 2.0}}
            }
            """#,
            #"{"resourceType": "Condition", "subject": {"reference": "Patient/1"}, "onsetString": "onset"}"#,
            #"""
            {
              "resourceType": "Condition",
              "subject": {"reference": "Patient/1"},
              "abatementAge": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"}
            }
            """#,
            #"""
            {
              "resourceType": "Condition",
              "subject": {"reference": "Patient/1"},
              "abatementPeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "Condition",
              "subject": {"reference": "Patient/1"},
              "abatementRange": {"low": {"value": 1}, "high": {"value": 2.0}}
            }
            """#,
            #"{"resourceType": "Condition", "subject": {"reference": "Patient/1"}, "abatementString": "abatement"}"#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Condition.self, json) }
}
