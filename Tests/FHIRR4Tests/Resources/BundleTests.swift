import FHIRR4
import Testing

@Suite struct BundleTests {
    @Test func `a bundle is written as it was read, resources byte by byte`() throws {
        try expectRoundTrip(
            Bundle.self,
            """
            {
              "resourceType": "Bundle",
              "id": "b",
              "identifier": {"system": "urn:ietf:rfc:3986", "value": "urn:uuid:0"},
              "type": "searchset",
              "timestamp": "2026-05-03T10:15:00Z",
              "total": 1,
              "link": [{"relation": "self", "url": "https://example.org/Patient"}],
              "entry": [{
                "link": [{"relation": "alternate", "url": "https://example.org/x"}],
                "fullUrl": "https://example.org/Patient/1",
                "resource": {"resourceType":"Patient","unknown":[1.50,null],"id":"1"},
                "search": {"mode":"match"},
                "request": {"method":"GET","url":"Patient/1"},
                "response": {"status":"200"}
              }]
            }
            """
        )
    }

    @Test func `a resource is put into a bundle`() {
        let patient = Patient(id: "1")
        let entry = Bundle.Entry(fullUrl: "urn:uuid:1", resource: RawJSON(bytes: patient.json()))
        #expect(
            Bundle(type: "collection", entry: [entry]).spelling == """
                {"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:1",\
                "resource":{"resourceType":"Patient","id":"1"}}]}
                """
        )
    }
}
