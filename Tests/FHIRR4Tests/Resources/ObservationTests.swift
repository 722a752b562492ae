import FHIRR4
import Testing

@Suite struct ObservationTests {
    @Test func `an observation is written as it was read`() throws {
        try expectRoundTrip(
            Observation.self,
            """
            {
              "resourceType": "Observation",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "basedOn": [{"reference": "CarePlan/1"}],
              "partOf": [{"reference": "MedicationAdministration/1"}],
              "status": "registered",
              "category": [{"text": "category"}],
              "code": {"text": "code"},
              "subject": {"reference": "Patient/1"},
              "focus": [{"reference": "Patient/1"}],
              "encounter": {"reference": "Encounter/1"},
              "effectiveDateTime": "2026-05-03T10:15:00-05:00",
              "issued": "2026-05-03T10:15:00.250Z",
              "performer": [{"reference": "Practitioner/1"}],
              "valueQuantity": {"value": 1.50, "unit": "mg", "code": "mg"},
              "dataAbsentReason": {"text": "data absent reason"},
              "interpretation": [{"text": "interpretation"}],
              "note": [{"text": "note in words"}],
              "bodySite": {"text": "body site"},
              "method": {"text": "method"},
              "specimen": {"reference": "Specimen/1"},
              "device": {"reference": "Device/1"},
              "referenceRange": [{
                "low": {"value": 1.50, "unit": "mg", "code": "mg"},
                "high": {"value": 1.50, "unit": "mg", "code": "mg"},
                "type": {"text": "type"},
                "appliesTo": [{"text": "applies to"}],
                "age": {"low": {"value": 1}, "high": {"value": 2.0}},
                "text": "text"
              }],
              "hasMember": [{"reference": "Observation/1"}],
              "derivedFrom": [{"reference": "DocumentReference/1"}],
              "component": [{
                "code": {"text": "code"},
                "valueQuantity": {"value": 1.50, "unit": "mg", "code": "mg"},
                "dataAbsentReason": {"text": "data absent reason"},
                "interpretation": [{"text": "interpretation"}]
              }]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "effectivePeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "effectiveTiming": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}}
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "effectiveInstant": "2026-05-03T10:15:00.250Z"
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "valueCodeableConcept": {"text": "value"}
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "valueString": "value"
            }
            """#,
            #"{"resourceType": "Observation", "status": "registered", "code": {"text": "code"}, "valueBoolean": true}"#,
            #"{"resourceType": "Observation", "status": "registered", "code": {"text": "code"}, "valueInteger": 2}"#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "valueRange": {"low": {"value": 1}, "high": {"value": 2.0}}
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "valueRatio": {"numerator": {"value": 1}, "denominator": {"value": 64}}
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "valueSampledData": {"origin": {"value": 0}, "period": 10, "dimensions": 1, "data": "1 2 E"}
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "valueTime": "08:30:00"
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "valueDateTime": "2026-05-03T10:15:00-05:00"
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "valuePeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{"code": {"text": "code"}, "valueCodeableConcept": {"text": "value"}}]
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{"code": {"text": "code"}, "valueString": "value"}]
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{"code": {"text": "code"}, "valueBoolean": true}]
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{"code": {"text": "code"}, "valueInteger": 2}]
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{
                "code": {"text": "code"},
                "valueRange": {"low": {"value": 1}, "high": {"value": 2.0}}
              }]
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{
                "code": {"text": "code"},
                "valueRatio": {"numerator": {"value": 1}, "denominator": {"value": 64}}
              }]
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{
                "code": {"text": "code"},
                "valueSampledData": {"origin": {"value": 0}, "period": 10, "dimensions": 1, "data": "1 2 E"}
              }]
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{"code": {"text": "code"}, "valueTime": "08:30:00"}]
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{"code": {"text": "code"}, "valueDateTime": "2026-05-03T10:15:00-05:00"}]
            }
            """#,
            #"""
            {
              "resourceType": "Observation",
              "status": "registered",
              "code": {"text": "code"},
              "component": [{
                "code": {"text": "code"},
                "valuePeriod": {"start": "2026-05-03", "end": "2026-05-04"}
              }]
            }
            """#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Observation.self, json) }
}
