import FHIRR4
import Testing

@Suite struct ContactPointTests {
    @Test func `a contact point is written as it was read`() throws {
        try expectRoundTrip(
            ContactPoint.self,
            """
            {
              "system": "phone",
              "value": "value",
              "use": "home",
              "rank": 2,
              "period": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """
        )
    }
}
