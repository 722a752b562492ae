import FHIRR4
import Testing

@Suite struct OperationOutcomeTests {
    @Test func `an operation outcome is written as it was read`() throws {
        try expectRoundTrip(
            OperationOutcome.self,
            """
            {
              "resourceType": "OperationOutcome",
              "id": "x-1",
              "issue": [{
                "severity": "fatal",
                "code": "code",
                "details": {"text": "details"},
                "diagnostics": "diagnostics",
                "location": ["location"],
                "expression": ["expression"]
              }]
            }
            """
        )
    }
}
