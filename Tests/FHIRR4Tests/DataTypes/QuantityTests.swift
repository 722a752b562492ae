import FHIRR4
import Testing

@Suite struct QuantityTests {
    @Test func `a quantity is written as it was read`() throws {
        try expectRoundTrip(
            Quantity.self,
            """
            {"value": 1.50, "comparator": "<", "unit": "mg", "system": "https://example.org/system", "code": "code"}
            """
        )
    }
}
