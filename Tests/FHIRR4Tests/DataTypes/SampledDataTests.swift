import FHIRR4
import Testing

@Suite struct SampledDataTests {
    @Test func `a sampled data is written as it was read`() throws {
        try expectRoundTrip(
            SampledData.self,
            """
            {
              "origin": {"value": 1.50, "unit": "mg", "code": "mg"},
              "period": 1.50,
              "factor": 1.50,
              "lowerLimit": 1.50,
              "upperLimit": 1.50,
              "dimensions": 2,
              "data": "SGVsbG8="
            }
            """
        )
    }
}
