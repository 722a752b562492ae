import FHIRR4
import Testing

@Suite struct ConsentTests {
    @Test func `a consent is written as it was read`() throws {
        try expectRoundTrip(
            Consent.self,
            """
            {
              "resourceType": "Consent",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "status": "draft",
              "scope": {"text": "scope"},
              "category": [{"text": "category"}],
              "patient": {"reference": "Patient/1"},
              "dateTime": "2026-05-03T10:15:00-05:00",
              "performer": [{"reference": "Organization/1"}],
              "organization": [{"reference": "Organization/1"}],
              "sourceAttachment": {"contentType": "text/plain", "data": "SGVsbG8="},
              "policy": [{"authority": "https://example.org/authority", "uri": "https://example.org/uri"}],
              "policyRule": {"text": "policy rule"},
              "verification": [{
                "verified": true,
                "verifiedWith": {"reference": "Patient/1"},
                "verificationDate": "2026-05-03T10:15:00-05:00"
              }],
              "provision": {
                "type": "deny",
                "period": {"start": "2026-05-03", "end": "2026-05-04"},
                "actor": [{"role": {"text": "role"}, "reference": {"reference": "Device/1"}}],
                "action": [{"text": "action"}],
                "securityLabel": [{"system": "https://example.org/codes", "code": "securityLabel"}],
                "purpose": [{"system": "https://example.org/codes", "code": "purpose"}],
                "class": [{"system": "https://example.org/codes", "code": "class"}],
                "code": [{"text": "code"}],
                "dataPeriod": {"start": "2026-05-03", "end": "2026-05-04"},
                "data": [{"meaning": "instance", "reference": {"reference": "Patient/1"}}]
              }
            }
            """
        )
    }

    @Test(
        arguments: [
            #"""
            {
              "resourceType": "Consent",
              "status": "draft",
              "scope": {"text": "scope"},
              "category": [{"text": "category"}],
              "sourceReference": {"reference": "Consent/1"}
            }
            """#
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Consent.self, json) }
}
