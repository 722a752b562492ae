import FHIRR4
import Testing

@Suite struct ImagingStudyTests {
    @Test func `an imaging study is written as it was read`() throws {
        try expectRoundTrip(
            ImagingStudy.self,
            """
            {
              "resourceType": "ImagingStudy",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "registered",
              "modality": [{"system": "https://example.org/codes", "code": "modality"}],
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "started": "2026-05-03T10:15:00-05:00",
              "basedOn": [{"reference": "CarePlan/1"}],
              "referrer": {"reference": "Practitioner/1"},
              "interpreter": [{"reference": "Practitioner/1"}],
              "endpoint": [{"reference": "Endpoint/1"}],
              "numberOfSeries": 2,
              "numberOfInstances": 2,
              "procedureReference": {"reference": "Procedure/1"},
              "procedureCode": [{"text": "procedure code"}],
              "location": {"reference": "Location/1"},
              "reasonCode": [{"text": "reason code"}],
              "reasonReference": [{"reference": "Condition/1"}],
              "note": [{"text": "note in words"}],
              "description": "description",
              "series": [{
                "uid": "1.2.840.99",
                "number": 2,
                "modality": {"system": "https://example.org/codes", "code": "modality"},
                "description": "description",
                "numberOfInstances": 2,
                "endpoint": [{"reference": "Endpoint/1"}],
                "bodySite": {"system": "https://example.org/codes", "code": "bodySite"},
                "laterality": {"system": "https://example.org/codes", "code": "laterality"},
                "specimen": [{"reference": "Specimen/1"}],
                "started": "2026-05-03T10:15:00-05:00",
                "performer": [{"function": {"text": "function"}, "actor": {"reference": "Practitioner/1"}}],
                "instance": [{
                  "uid": "1.2.840.99",
                  "sopClass": {"system": "https://example.org/codes", "code": "sopClass"},
                  "number": 2,
                  "title": "title"
                }]
              }]
            }
            """
        )
    }
}
