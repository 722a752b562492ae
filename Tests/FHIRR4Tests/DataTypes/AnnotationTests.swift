import FHIRR4
import Testing

@Suite struct AnnotationTests {
    @Test func `an annotation is written as it was read`() throws {
        try expectRoundTrip(
            Annotation.self,
            """
            {"authorReference": {"reference": "Practitioner/1"}, "time": "2026-05-03T10:15:00-05:00", "text": "text"}
            """
        )
    }

    @Test(
        arguments: [
            #"{"authorString": "author", "text": "text"}"#
        ]
    )
    func `each form of a choice is kept`(_ json: String) throws { try expectRoundTrip(Annotation.self, json) }
}
