import FHIRR4
import Testing

@Suite struct PeriodTests {
    @Test func `a period is written as it was read`() throws {
        try expectRoundTrip(
            Period.self,
            """
            {"start": "2026-05-03T10:15:00-05:00", "end": "2026-05-03T10:15:00-05:00"}
            """
        )
    }
}
