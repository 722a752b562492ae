import FHIRR4
import Testing

@Suite struct FamilyMemberHistoryTests {
    @Test func `a family member history is written as it was read`() throws {
        try expectRoundTrip(
            FamilyMemberHistory.self,
            """
            {
              "resourceType": "FamilyMemberHistory",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "partial",
              "dataAbsentReason": {"coding": [{"code": "subject-unknown"}]},
              "patient": {"reference": "Patient/1"},
              "date": "2026-05-03T10:15:00-05:00",
              "name": "name",
              "relationship": {"text": "relationship"},
              "sex": {"coding": [{"code": "male"}]},
              "bornPeriod": {"start": "2026-05-03", "end": "2026-05-04"},
              "ageAge": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"},
              "estimatedAge": true,
              "deceasedBoolean": true,
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "note": [{"text": "note in words"}],
              "condition": [{
                "code": {"text": "code"},
                "outcome": {"text": "outcome"},
                "contributedToDeath": true,
                "onsetAge": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"},
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
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "bornDate": "2026-05-03"
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "bornString": "born"
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "ageRange": {"low": {"value": 1}, "high": {"value": 2.0}}
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "ageString": "age"
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "deceasedAge": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"}
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "deceasedRange": {"low": {"value": 1}, "high": {"value": 2.0}}
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "deceasedDate": "2026-05-03"
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "deceasedString": "deceased"
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "condition": [{
                "code": {"text": "code"},
                "onsetRange": {"low": {"value": 1}, "high": {"value": 2.0}}
              }]
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "condition": [{
                "code": {"text": "code"},
                "onsetPeriod": {"start": "2026-05-03", "end": "2026-05-04"}
              }]
            }
            """#,
            #"""
            {
              "resourceType": "FamilyMemberHistory",
              "status": "partial",
              "patient": {"reference": "Patient/1"},
              "relationship": {"text": "relationship"},
              "condition": [{"code": {"text": "code"}, "onsetString": "onset"}]
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(FamilyMemberHistory.self, json) }
}
