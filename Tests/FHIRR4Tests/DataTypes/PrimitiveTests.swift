import FHIRR4
import Testing

@Suite struct PrimitiveTests {
    @Test func `A5 an absent value leaves the member out and says why beside it`() {
        var patient = Patient()
        patient.birthDate = Primitive(absent: "unknown")
        #expect(
            patient.spelling == """
                {"resourceType":"Patient","_birthDate":{"extension":[{"url":"\(Extension.dataAbsentReason)",\
                "valueCode":"unknown"}]}}
                """
        )
    }

    @Test(
        arguments: [
            (#""onsetDateTime":"2020""#, Primitive("2020")),
            (#""_onsetDateTime":{"extension":[{"url":"u","valueCode":"c"}]}"#, Primitive(nil, extensions: [note])),
            (
                #""onsetDateTime":"2020","_onsetDateTime":{"extension":[{"url":"u","valueCode":"c"}]}"#,
                Primitive("2020", extensions: [note])
            ),
        ]
    )
    func `A9 a date is kept with and without extensions`(_ members: String, _ expected: Primitive) throws {
        let json = #"{"resourceType":"Condition","subject":{"display":"Ada"},\#(members)}"#
        let condition = try Condition(spelling: json)
        #expect(condition.onset == .dateTime(expected))
        #expect(condition.spelling == json)
    }

    @Test(arguments: ["status", "birthDate", "value", "effective"])
    func `A5 an absent reason survives on whatever may lack its value`(_ element: String) throws {
        let beside = #"{"extension":[{"url":"u","valueCode":"c"}]}"#
        switch element {
        case "status": try expectRoundTrip(Observation.self, #"{"resourceType":"Observation","_status":\#(beside)}"#)
        case "birthDate": try expectRoundTrip(Patient.self, #"{"resourceType":"Patient","_birthDate":\#(beside)}"#)
        case "value": try expectRoundTrip(Identifier.self, #"{"system":"urn:oid:1.2","_value":\#(beside)}"#)
        default:
            try expectRoundTrip(
                DiagnosticReport.self,
                #"{"resourceType":"DiagnosticReport","_effectiveDateTime":\#(beside)}"#
            )
        }
    }

    @Test func `a text literal is a primitive without extensions`() {
        let primitive: Primitive = "final"
        #expect(primitive == Primitive("final"))
        #expect(primitive.value == "final")
        #expect(primitive.extensions.isEmpty)
    }

    @Test(arguments: [#"{"status":""}"#, #"{"status":7,"_status":"x"}"#, #"{"_status":{"extension":[]}}"#, "{}"])
    func `nothing is made of a member that is empty or no text`(_ json: String) throws {
        #expect(try Observation(spelling: json).status == Primitive())
        #expect(try Location(spelling: json).status == nil)
    }

    private static let note = Extension("u", .code("c"))
}
