import FHIRR4
import Testing

@Suite struct CodeableConceptTests {
    @Test func `a codeable concept is written as it was read`() throws {
        try expectRoundTrip(
            CodeableConcept.self,
            """
            {"coding": [{"system": "https://example.org/codes", "code": "coding"}], "text": "text"}
            """
        )
    }
}
