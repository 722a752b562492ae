import FHIRR4
import Testing

@Suite struct HumanNameTests {
    @Test func `a human name is written as it was read`() throws {
        try expectRoundTrip(
            HumanName.self,
            """
            {
              "use": "usual",
              "text": "text",
              "family": "Example",
              "given": ["Ada"],
              "prefix": ["prefix"],
              "suffix": ["suffix"],
              "period": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """
        )
    }
}
