import FHIRR4
import Testing

@Suite struct MoneyTests {
    @Test func `a money is written as it was read`() throws {
        try expectRoundTrip(
            Money.self,
            """
            {"value": 1.50, "currency": "USD"}
            """
        )
    }
}
