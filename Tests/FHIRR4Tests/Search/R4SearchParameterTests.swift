import FHIRR4
import JSONTree
import Testing

@Suite struct R4SearchParameterTests {
    private func values(_ name: String, of kind: String, in json: String) throws -> [String] {
        let parameter = try #require(R4SearchParameters.shared.parameter(name, of: kind))
        let root = try JSONTree(Array(json.utf8)).root
        return parameter.values(in: root).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func `every kind of R4 has its parameters, and those of all kinds`() throws {
        let shared = R4SearchParameters.shared
        for kind in R4Schema.shared.resourceKinds {
            #expect(shared.parameter("_id", of: kind)?.kind == .token, "\(kind)")
            #expect(shared.parameter("_lastUpdated", of: kind)?.kind == .date, "\(kind)")
        }
        #expect(R4Schema.shared.resourceKinds.map { shared.parameters(of: $0).count }.reduce(0, +) > 1_600)
        #expect(shared.parameter("code", of: "Patient") == nil)
        #expect(shared.parameter("nothing", of: "Observation") == nil)
    }

    @Test func `a choice of types is looked for in each type that the parameter can read`() throws {
        #expect(try values("date", of: "Observation", in: #"{"effectiveDateTime":"2026-05-03"}"#) == [#""2026-05-03""#])
        let period = #"{"effectivePeriod":{"start":"2026"}}"#
        #expect(try values("date", of: "Observation", in: period) == [#"{"start":"2026"}"#])
        #expect(try values("value-quantity", of: "Observation", in: #"{"valueString":"7"}"#).isEmpty)
        #expect(try values("onset-date", of: "Condition", in: #"{"onsetString":"long ago"}"#).isEmpty)
        #expect(try values("onset-info", of: "Condition", in: #"{"onsetString":"long ago"}"#) == [#""long ago""#])
    }

    @Test func `lists are looked through, at every level`() throws {
        let json = #"{"component":[{"code":{"text":"a"}},{"code":{"text":"b"}}],"code":{"text":"c"}}"#
        #expect(try values("component-code", of: "Observation", in: json) == [#"{"text":"a"}"#, #"{"text":"b"}"#])
        #expect(try values("combo-code", of: "Observation", in: json).count == 3)
    }

    @Test func `members and the kind of a target choose among items`() throws {
        let telecom = #"{"telecom":[{"system":"phone","value":"1"},{"system":"email","value":"2"}]}"#
        #expect(try values("phone", of: "Patient", in: telecom) == [#"{"system":"phone","value":"1"}"#])
        let patient = #"{"subject":{"reference":"Patient/1"}}"#
        #expect(try values("patient", of: "Observation", in: patient).count == 1)
        #expect(try values("patient", of: "Observation", in: #"{"subject":{"reference":"Group/1"}}"#).isEmpty)
        #expect(try values("subject", of: "Observation", in: #"{"subject":{"reference":"Group/1"}}"#).count == 1)
        #expect(
            try values("message", of: "Bundle", in: #"{"entry":[{"resource":{"a":1}},{"resource":{"b":2}}]}"#) == [
                #"{"a":1}"#
            ]
        )
    }

    @Test func `an extension is found by its address`() throws {
        let url = "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName"
        let json = #"{"extension":[{"url":"urn:x","valueString":"no"},{"url":"\#(url)","valueString":"Rye"}]}"#
        #expect(try values("mothersMaidenName", of: "Patient", in: json) == [#""Rye""#])
    }

    @Test func `C018 C019 C024 C025 what US Core searches by besides R4 is found`() throws {
        let team = #"{"participant":[{"role":[{"text":"nurse"}]}]}"#
        #expect(try values("role", of: "CareTeam", in: team) == [#"{"text":"nurse"}"#])
        let asserted = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate"
        let condition = #"{"extension":[{"url":"\#(asserted)","valueDateTime":"2026-05"}]}"#
        #expect(try values("asserted-date", of: "Condition", in: condition) == [#""2026-05""#])
        let stay = #"{"hospitalization":{"dischargeDisposition":{"text":"home"}}}"#
        #expect(try values("discharge-disposition", of: "Encounter", in: stay) == [#"{"text":"home"}"#])
        #expect(try values("description", of: "Goal", in: #"{"description":{"text":"walk"}}"#) == [#"{"text":"walk"}"#])
        for name in ["race", "ethnicity"] {
            let url = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-\(name)"
            let parts = #"[{"url":"detailed","valueCoding":{"code":"x"}},{"url":"text","valueString":"y"}]"#
            let json = #"{"extension":[{"url":"\#(url)","extension":\#(parts)}]}"#
            #expect(try values(name, of: "Patient", in: json) == [#"{"code":"x"}"#])
        }
    }

    @Test(
        arguments: [
            (#"{"deceasedBoolean":false}"#, false), (#"{"deceasedBoolean":true}"#, true), ("{}", false),
            (#"{"deceasedDateTime":"2026"}"#, true),
        ]
    )
    func `whether somebody has died is told by either form`(_ json: String, _ isDead: Bool) throws {
        let parameter = try #require(R4SearchParameters.shared.parameter("deceased", of: "Patient"))
        let path = try #require(parameter.paths.first)
        #expect(path.asksWhether)
        #expect(path.isTrue(in: try JSONTree(Array(json.utf8)).root) == isDead)
    }

    @Test func `composites know their parts, references their kinds, codes their system`() throws {
        let shared = R4SearchParameters.shared
        let composite = try #require(shared.parameter("component-code-value-quantity", of: "Observation"))
        #expect(composite.components.map(\.kind) == [.token, .quantity])
        let variant = try #require(shared.parameter("chromosome-variant-coordinate", of: "MolecularSequence"))
        #expect(variant.components.first?.paths.first?.isFromResource == true)
        #expect(shared.parameter("patient", of: "Observation")?.targets.contains("Patient") == true)
        #expect(shared.parameter("focus", of: "Observation")?.targets.isEmpty == true)
        #expect(shared.parameter("status", of: "Observation")?.system == "http://hl7.org/fhir/observation-status")
    }
}
