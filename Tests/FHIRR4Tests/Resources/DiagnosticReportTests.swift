import FHIRR4
import Testing

@Suite struct DiagnosticReportTests {
    @Test func `a diagnostic report is written as it was read`() throws {
        try expectRoundTrip(
            DiagnosticReport.self,
            """
            {
              "resourceType": "DiagnosticReport",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "basedOn": [{"reference": "CarePlan/1"}],
              "status": "registered",
              "category": [{"text": "category"}],
              "code": {"text": "code"},
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "effectiveDateTime": "2026-05-03T10:15:00-05:00",
              "issued": "2026-05-03T10:15:00.250Z",
              "performer": [{"reference": "Practitioner/1"}],
              "resultsInterpreter": [{"reference": "Practitioner/1"}],
              "specimen": [{"reference": "Specimen/1"}],
              "result": [{"reference": "Observation/1"}],
              "imagingStudy": [{"reference": "ImagingStudy/1"}],
              "media": [{"comment": "comment", "link": {"reference": "Media/1"}}],
              "conclusion": "conclusion",
              "conclusionCode": [{"text": "conclusion code"}],
              "presentedForm": [{"contentType": "text/plain", "data": "SGVsbG8="}]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "DiagnosticReport",
              "status": "registered",
              "code": {"text": "code"},
              "effectivePeriod": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """#
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(DiagnosticReport.self, json) }
}
