import FHIRR4
import Testing

@Suite struct AttachmentTests {
    @Test func `an attachment is written as it was read`() throws {
        try expectRoundTrip(
            Attachment.self,
            """
            {
              "contentType": "text/plain",
              "language": "en",
              "data": "SGVsbG8=",
              "url": "https://example.org/file",
              "size": 2,
              "hash": "SGVsbG8=",
              "title": "title",
              "creation": "2026-05-03T10:15:00-05:00"
            }
            """
        )
    }
}
