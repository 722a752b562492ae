import FHIRR4
import Testing

@Suite struct MetaTests {
    @Test func `a meta is written as it was read`() throws {
        try expectRoundTrip(
            Meta.self,
            """
            {
              "versionId": "3",
              "lastUpdated": "2026-05-03T10:15:00.250Z",
              "source": "https://example.org/source",
              "profile": ["https://example.org/profile"],
              "security": [{"system": "https://example.org/codes", "code": "security"}],
              "tag": [{"system": "https://example.org/codes", "code": "tag"}]
            }
            """
        )
    }
}
