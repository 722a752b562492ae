import FHIRR4
import Testing

@Suite struct RatioTests {
    @Test func `a ratio is written as it was read`() throws {
        try expectRoundTrip(
            Ratio.self,
            """
            {
              "numerator": {"value": 1.50, "unit": "mg", "code": "mg"},
              "denominator": {"value": 1.50, "unit": "mg", "code": "mg"}
            }
            """
        )
    }
}
