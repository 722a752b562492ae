import FHIRR4
import Testing

@Suite struct SpecimenTests {
    @Test func `a specimen is written as it was read`() throws {
        try expectRoundTrip(
            Specimen.self,
            """
            {
              "resourceType": "Specimen",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "accessionIdentifier": {"value": "accessionidentifier-7"},
              "status": "available",
              "type": {"text": "type"},
              "subject": {"reference": "Patient/1"},
              "receivedTime": "2026-05-03T10:15:00-05:00",
              "parent": [{"reference": "Specimen/1"}],
              "request": [{"reference": "ServiceRequest/1"}],
              "collection": {
                "collector": {"reference": "Practitioner/1"},
                "collectedDateTime": "2026-05-03T10:15:00-05:00",
                "duration": {"value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d"},
                "quantity": {"value": 1.50, "unit": "mg", "code": "mg"},
                "method": {"text": "method"},
                "bodySite": {"text": "body site"},
                "fastingStatusCodeableConcept": {"text": "fasting status"}
              },
              "processing": [{
                "description": "description",
                "procedure": {"text": "procedure"},
                "additive": [{"reference": "Substance/1"}],
                "timeDateTime": "2026-05-03T10:15:00-05:00"
              }],
              "container": [{
                "identifier": [{"value": "identifier-7"}],
                "description": "description",
                "type": {"text": "type"},
                "capacity": {"value": 1.50, "unit": "mg", "code": "mg"},
                "specimenQuantity": {"value": 1.50, "unit": "mg", "code": "mg"},
                "additiveCodeableConcept": {"text": "additive"}
              }],
              "condition": [{"text": "condition"}],
              "note": [{"text": "note in words"}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Specimen",
              "collection": {"collectedPeriod": {"start": "2026-05-03", "end": "2026-05-04"}}
            }
            """#,
            #"""
            {
              "resourceType": "Specimen",
              "collection": {
                "fastingStatusDuration": {
                  "value": 3,
                  "unit": "days",
                  "system": "http://unitsofmeasure.org",
                  "code": "d"
                }
              }
            }
            """#,
            #"""
            {
              "resourceType": "Specimen",
              "processing": [{"timePeriod": {"start": "2026-05-03", "end": "2026-05-04"}}]
            }
            """#,
            #"{"resourceType": "Specimen", "container": [{"additiveReference": {"reference": "Substance/1"}}]}"#,
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Specimen.self, json) }
}
