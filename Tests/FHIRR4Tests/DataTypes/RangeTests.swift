import FHIRR4
import Testing

@Suite struct RangeTests {
    @Test func `a range is written as it was read`() throws {
        try expectRoundTrip(
            Range.self,
            """
            {"low": {"value": 1.50, "unit": "mg", "code": "mg"}, "high": {"value": 1.50, "unit": "mg", "code": "mg"}}
            """
        )
    }
}
