import FHIRR4
import Testing

@Suite struct NarrativeTests {
    @Test func `a narrative is written as it was read`() throws {
        try expectRoundTrip(
            Narrative.self,
            """
            {"status": "generated", "div": "<div xmlns=\\"http://www.w3.org/1999/xhtml\\">Well</div>"}
            """
        )
    }
}
