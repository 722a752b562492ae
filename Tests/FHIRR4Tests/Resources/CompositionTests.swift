import FHIRR4
import Testing

@Suite struct CompositionTests {
    @Test func `a composition is written as it was read`() throws {
        try expectRoundTrip(
            Composition.self,
            """
            {
              "resourceType": "Composition",
              "id": "x-1",
              "identifier": {"value": "identifier-7"},
              "status": "preliminary",
              "type": {"text": "type"},
              "category": [{"text": "category"}],
              "subject": {"reference": "Patient/1"},
              "encounter": {"reference": "Encounter/1"},
              "date": "2026-05-03T10:15:00-05:00",
              "author": [{"reference": "Practitioner/1"}],
              "title": "title",
              "confidentiality": "confidentiality",
              "attester": [{
                "mode": "personal",
                "time": "2026-05-03T10:15:00-05:00",
                "party": {"reference": "Patient/1"}
              }],
              "custodian": {"reference": "Organization/1"},
              "relatesTo": [{"code": "replaces", "targetIdentifier": {"value": "target-7"}}],
              "event": [{
                "code": [{"text": "code"}],
                "period": {"start": "2026-05-03", "end": "2026-05-04"},
                "detail": [{"reference": "Patient/1"}]
              }],
              "section": [{
                "title": "title",
                "code": {"text": "code"},
                "author": [{"reference": "Practitioner/1"}],
                "focus": {"reference": "Patient/1"},
                "text": {"status": "generated", "div": "<div xmlns=\\"http://www.w3.org/1999/xhtml\\">Well</div>"},
                "mode": "working",
                "orderedBy": {"text": "ordered by"},
                "entry": [{"reference": "Patient/1"}],
                "emptyReason": {"text": "empty reason"}
              }]
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Composition",
              "status": "preliminary",
              "type": {"text": "type"},
              "date": "2026-05-03T10:15:00-05:00",
              "author": [{"reference": "Practitioner/1"}],
              "title": "title",
              "relatesTo": [{"code": "replaces", "targetReference": {"reference": "Composition/1"}}]
            }
            """#
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Composition.self, json) }
}
