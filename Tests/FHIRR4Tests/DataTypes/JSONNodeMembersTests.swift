import FHIRR4
import Testing

@Suite struct JSONNodeMembersTests {
    @Test(
        arguments: [
            #"{"family":"Example"}"#, #"{"\u0066amily":"Example"}"#, #"{"given":["family"],"family":"Example"}"#,
            #"{"period":{"family":"x"},"family":"Ex\u0061mple"}"#,
        ]
    )
    func `a member is found at its own level, however it is spelled`(_ json: String) throws {
        #expect(try HumanName(spelling: json).family == "Example")
    }

    @Test(
        arguments: [
            (#"{"rank":2}"#, 2), (#"{"rank":2.5}"#, nil), (#"{"rank":1e2}"#, nil), (#"{"rank":"2"}"#, nil),
            (#"{"rank":9223372036854775808}"#, nil), (#"{"rank":-1}"#, -1),
        ] as [(String, Int?)]
    )
    func `an integer that has a fraction or does not fit is none`(_ json: String, _ expected: Int?) throws {
        #expect(try ContactPoint(spelling: json).rank == expected)
    }

    @Test(arguments: ["1.50", "0.00", "-7", "1E+3", "100000000000000000000.000000001"])
    func `A18 a decimal keeps its spelling`(_ number: String) throws {
        try expectRoundTrip(Quantity.self, #"{"value":\#(number)}"#)
        #expect(try Quantity(spelling: #"{"value":\#(number)}"#).value == number)
    }

    @Test func `lists drop what is of another type`() throws {
        let name = try HumanName(spelling: #"{"given":[null,"Ada",1,{}],"prefix":"Dr."}"#)
        #expect(name.given == ["Ada"])
        #expect(name.prefix.isEmpty)
    }
}
