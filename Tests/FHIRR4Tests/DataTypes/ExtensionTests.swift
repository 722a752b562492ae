import FHIRR4
import Testing

@Suite struct ExtensionTests {
    @Test(
        arguments: [
            #""valueAddress":{"city":"Springfield"}"#,
            #""valueAge":{"value":1.50}"#,
            #""valueAnnotation":{"text":"x"}"#,
            #""valueAttachment":{"data":"AQID"}"#,
            #""valueBase64Binary":"AQID""#,
            #""valueBoolean":false"#,
            #""valueCanonical":"canonical""#,
            #""valueCode":"code""#,
            #""valueCodeableConcept":{"text":"x"}"#,
            #""valueCoding":{"code":"x"}"#,
            #""valueContactPoint":{"value":"x"}"#,
            #""valueDate":"2026-05-03""#,
            #""valueDateTime":"2026-05-03""#,
            #""valueDecimal":1.50"#,
            #""valueDuration":{"value":1.50}"#,
            #""valueHumanName":{"family":"x"}"#,
            #""valueId":"id""#,
            #""valueIdentifier":{"value":"x"}"#,
            #""valueInstant":"2026-05-03T10:15:00Z""#,
            #""valueInteger":7"#,
            #""valueMarkdown":"markdown""#,
            #""valueMoney":{"value":1.50}"#,
            #""valueOid":"oid""#,
            #""valuePeriod":{"start":"2026"}"#,
            #""valuePositiveInt":7"#,
            #""valueQuantity":{"value":1.50}"#,
            #""valueRange":{"low":{"value":1}}"#,
            #""valueRatio":{"numerator":{"value":1}}"#,
            #""valueReference":{"reference":"Patient/1"}"#,
            #""valueSampledData":{"data":"1 2"}"#,
            #""valueString":"string""#,
            #""valueTime":"08:30:00""#,
            #""valueTiming":{"event":["2026"]}"#,
            #""valueUnsignedInt":7"#,
            #""valueUri":"uri""#,
            #""valueUrl":"url""#,
            #""valueUuid":"uuid""#,
            #""valueSignature":{"who":{"display":"x"},"data":"AQID"}"#,
            #""valueCount":{"value":3}"#,
            #""_valueDateTime":{"extension":[{"url":"u","valueCode":"c"}]}"#,
        ]
    )
    func `a value of any type is kept`(_ member: String) throws {
        try expectRoundTrip(Extension.self, #"{"url":"https://example.org/x",\#(member)}"#)
    }

    @Test func `a value has the type that its name says`() throws {
        let json = #"{"url":"u","valueQuantity":{"value":1.50,"unit":"mg"}}"#
        #expect(try Extension(spelling: json).value == .quantity(Quantity(value: "1.50", unit: "mg")))
        #expect(try Extension(spelling: #"{"url":"u","valueCode":"F"}"#).value == .code("F"))
        #expect(try Extension(spelling: #"{"url":"u","valueDecimal":1.0}"#).value == .decimal("1.0"))
    }

    @Test func `B1 parts of an extension are extensions`() throws {
        let race = Extension(
            "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
            extensions: [
                Extension("ombCategory", .coding(Coding(system: "urn:oid:2.16.840.1.113883.6.238", code: "2106-3"))),
                Extension("text", .string("White")),
            ]
        )
        try expectRoundTrip(Extension.self, race.spelling)
        #expect(race.extensions["text"]?.value == .string("White"))
        #expect(race.extensions["detailed"] == nil)
    }

    @Test(arguments: [#"{"url":"u","valueBoolean":"yes"}"#, #"{"url":"u","valueInteger":1.5}"#])
    func `a value that is not of its type is carried along as it is`(_ json: String) throws {
        try expectRoundTrip(Extension.self, json)
    }

    @Test func `an extension without a value has none`() throws {
        #expect(try Extension(spelling: #"{"url":"u"}"#).value == nil)
        #expect(try Extension(spelling: "[]").url.isEmpty)
    }
}
