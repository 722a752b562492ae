import FHIRR4
import Testing

@Suite struct CodingTests {
    @Test func `a coding is written as it was read`() throws {
        try expectRoundTrip(
            Coding.self,
            """
            {
              "system": "https://example.org/system",
              "version": "version",
              "code": "code",
              "display": "display",
              "userSelected": true
            }
            """
        )
    }
}
