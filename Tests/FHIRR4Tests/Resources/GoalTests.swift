import FHIRR4
import Testing

@Suite struct GoalTests {
    @Test func `a goal is written as it was read`() throws {
        try expectRoundTrip(
            Goal.self,
            """
            {
              "resourceType": "Goal",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "lifecycleStatus": "proposed",
              "achievementStatus": {"coding": [{"code": "in-progress"}]},
              "category": [{"text": "category"}],
              "priority": {"coding": [{"code": "high-priority"}]},
              "description": {"text": "description"},
              "subject": {"reference": "Patient/1"},
              "startDate": "2026-05-03",
              "target": [{
                "measure": {"text": "measure"},
                "detailQuantity": {"value": 1.50, "unit": "mg", "code": "mg"},
                "dueDate": "2026-05-03"
              }],
              "statusDate": "2026-05-03",
              "statusReason": "status reason",
              "expressedBy": {"reference": "Patient/1"},
              "addresses": [{"reference": "Condition/1"}],
              "note": [{"text": "note in words"}],
              "outcomeCode": [{"text": "outcome code"}],
              "outcomeReference": [{"reference": "Observation/1"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Goal",
              "lifecycleStatus": "proposed",
              "description": {"text": "description"},
              "subject": {"reference": "Patient/1"},
              "startCodeableConcept": {"text": "start"}
            }
            """#,
            #"""
            {
              "resourceType": "Goal",
              "lifecycleStatus": "proposed",
              "description": {"text": "description"},
              "subject": {"reference": "Patient/1"},
              "target": [{"detailRange": {"low": {"value": 1}, "high": {"value": 2.0}}}]
            }
            """#,
            #"""
            {
              "resourceType": "Goal",
              "lifecycleStatus": "proposed",
              "description": {"text": "description"},
              "subject": {"reference": "Patient/1"},
              "target": [{"detailCodeableConcept": {"text": "detail"}}]
            }
            """#,
            #"""
            {
              "resourceType": "Goal",
              "lifecycleStatus": "proposed",
              "description": {"text": "description"},
              "subject": {"reference": "Patient/1"},
              "target": [{"detailString": "detail"}]
            }
            """#,
            #"""
            {
              "resourceType": "Goal",
              "lifecycleStatus": "proposed",
              "description": {"text": "description"},
              "subject": {"reference": "Patient/1"},
              "target": [{"detailBoolean": true}]
            }
            """#,
            #"""
            {
              "resourceType": "Goal",
              "lifecycleStatus": "proposed",
              "description": {"text": "description"},
              "subject": {"reference": "Patient/1"},
              "target": [{"detailInteger": 2}]
            }
            """#,
            #"""
            {
              "resourceType": "Goal",
              "lifecycleStatus": "proposed",
              "description": {"text": "description"},
              "subject": {"reference": "Patient/1"},
              "target": [{"detailRatio": {"numerator": {"value": 1}, "denominator": {"value": 64}}}]
            }
            """#,
            #"""
            {
              "resourceType": "Goal",
              "lifecycleStatus": "proposed",
              "description": {"text": "description"},
              "subject": {"reference": "Patient/1"},
              "target": [{
                "dueDuration": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"}
              }]
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Goal.self, json) }
}
