import FHIRR4
import Testing

@Suite struct ProcedureTests {
    @Test func `a procedure is written as it was read`() throws {
        try expectRoundTrip(
            Procedure.self,
            """
            {
              "resourceType": "Procedure",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "basedOn": [{"reference": "CarePlan/1"}],
              "partOf": [{"reference": "Procedure/1"}],
              "status": "preparation",
              "statusReason": {"text": "status reason"},
              "category": {"text": "category"},
              "code": {"text": "code"},
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "performedDateTime": "2026-05-03T10:15:00-05:00",
              "recorder": {"reference": "Patient/1"},
              "asserter": {"reference": "Patient/1"},
              "performer": [{
                "function": {"text": "function"},
                "actor": {"reference": "Practitioner/1"},
                "onBehalfOf": {"reference": "Organization/1"}
              }],
              "location": {"reference": "Location/1"},
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "bodySite": [{"text": "body site"}],
              "outcome": {"text": "outcome"},
              "report": [{"reference": "DiagnosticReport/1"}],
              "complication": [{"text": "complication"}],
              "complicationDetail": [{"reference": "Condition/1"}],
              "followUp": [{"text": "follow up"}],
              "note": [{"text": "note in words"}],
              "focalDevice": [{"action": {"text": "action"}, "manipulated": {"reference": "Device/1"}}],
              "usedReference": [{"reference": "Device/1"}],
              "usedCode": [{"text": "used code"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Procedure",
              "status": "preparation",
              "subject": {"reference": "Patient/1"},
              "performedPeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "Procedure",
              "status": "preparation",
              "subject": {"reference": "Patient/1"},
              "performedString": "performed"
            }
            """#,
            #"""
            {
              "resourceType": "Procedure",
              "status": "preparation",
              "subject": {"reference": "Patient/1"},
              "performedAge": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"}
            }
            """#,
            #"""
            {
              "resourceType": "Procedure",
              "status": "preparation",
              "subject": {"reference": "Patient/1"},
              "performedRange": {"low": {"value": 1}, "high": {"value": 2.0}}
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Procedure.self, json) }
}
