import FHIRR4
import Testing

@Suite struct AddressTests {
    @Test func `an address is written as it was read`() throws {
        try expectRoundTrip(
            Address.self,
            """
            {
              "use": "home",
              "type": "postal",
              "text": "text",
              "line": ["1 Main Street"],
              "city": "Springfield",
              "district": "district",
              "state": "NY",
              "postalCode": "01234",
              "country": "US",
              "period": {"start": "2026-05-03", "end": "2026-05-04"}
            }
            """
        )
    }
}
