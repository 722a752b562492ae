import FHIRR4
import JSONTree
import Testing

@Suite struct FHIRPathPatchTests {
    private static let patient = """
        {"resourceType":"Patient","id":"p","name":[{"use":"official","given":["A","B"]},{"use":"old","family":"X"}],\
        "identifier":[{"system":"urn:a","value":"1"},{"system":"urn:a","value":"2"}],"birthDate":"1980"}
        """

    private func operation(_ type: String, _ path: String, _ more: String = "") -> String {
        """
        {"name":"operation","part":[{"name":"type","valueCode":"\(type)"},{"name":"path","valueString":"\(path)"}\(more)]}
        """
    }

    private func patched(_ operations: String..., resource: String = patient) throws -> String {
        let text = #"{"resourceType":"Parameters","parameter":[\#(operations.joined(separator: ","))]}"#
        let patch = try FHIRPathPatch(JSONTree(Array(text.utf8)).root)
        return String(decoding: try patch.apply(to: Array(resource.utf8)), as: UTF8.self)
    }

    @Test func `a simple element is replaced, and a choice by the name that it has in FHIRPath`() throws {
        let value = #",{"name":"value","valueDate":"1981-02-03"}"#
        #expect(try patched(operation("replace", "Patient.birthDate", value)).contains(#""birthDate":"1981-02-03""#))
        let observation = #"{"resourceType":"Observation","valueQuantity":{"value":1.50}}"#
        let changed = try patched(
            operation("replace", "Observation.value.value", #",{"name":"value","valueDecimal":2.50}"#),
            resource: observation
        )
        #expect(changed == #"{"resourceType":"Observation","valueQuantity":{"value":2.50}}"#)
    }

    @Test func `an element is added, an item to a list, a choice with its type`() throws {
        let gender = #",{"name":"name","valueString":"gender"},{"name":"value","valueCode":"female"}"#
        #expect(try patched(operation("add", "Patient", gender)).hasSuffix(#""gender":"female"}"#))
        let given = #",{"name":"name","valueString":"given"},{"name":"value","valueString":"C"}"#
        #expect(try patched(operation("add", "Patient.name[0]", given)).contains(#""given":["A","B","C"]"#))
        #expect(try patched(operation("add", "Patient.name[1]", given)).contains(#""family":"X","given":["C"]"#))
        let deceased = #",{"name":"name","valueString":"deceased"},{"name":"value","valueBoolean":true}"#
        #expect(try patched(operation("add", "Patient", deceased)).contains(#""deceasedBoolean":true"#))
        let contact = """
            ,{"name":"name","valueString":"contact"},{"name":"value","part":[
            {"name":"name","valueHumanName":{"text":"Mum"}},{"name":"gender","valueCode":"female"}]}
            """
        let added = try patched(operation("add", "Patient", contact))
        #expect(added.contains(#""contact":[{"name":{"text":"Mum"},"gender":"female"}]"#))
    }

    @Test func `items are named by number, by first and last, and by what they have`() throws {
        let gone = try patched(operation("delete", "Patient.identifier.where(system='urn:a' and value='2')"))
        #expect(gone.contains(#""identifier":[{"system":"urn:a","value":"1"}]"#))
        #expect(try patched(operation("delete", "Patient.name.last()")).contains(#"["A","B"]}]"#))
        #expect(try patched(operation("delete", "Patient.name[0].given.first()")).contains(#""given":["B"]"#))
    }

    @Test func `a list whose last item goes, goes; and what is not there can be deleted`() throws {
        let resource = #"{"resourceType":"Patient","name":[{"family":"X"}],"active":true}"#
        #expect(
            try patched(operation("delete", "Patient.name[0]"), resource: resource)
                == #"{"resourceType":"Patient","active":true}"#
        )
        #expect(try patched(operation("delete", "Patient.photo"), resource: resource) == resource)
    }

    @Test func `items are inserted and moved`() throws {
        let value = #",{"name":"index","valueInteger":1},{"name":"value","valueString":"Z"}"#
        let inserted = try patched(operation("insert", "Patient.name[0].given[0]", value))
        #expect(inserted.contains(#"["A","Z","B"]"#))
        let move = #",{"name":"source","valueInteger":1},{"name":"destination","valueInteger":0}"#
        #expect(try patched(operation("move", "Patient.name[0].given[0]", move)).contains(#"["B","A"]"#))
    }

    @Test(arguments: [
        ("replace", "Patient.name.given", FHIRPathPatch.Failure.Reason.noPlace),
        ("replace", "Patient.photo", .noPlace), ("replace", "Observation.status", .malformed),
        ("replace", "Patient.name.repeat(x)", .malformed), ("swap", "Patient.birthDate", .malformed),
        ("add", "Patient.birthDate", .malformed), ("delete", "Patient", .noPlace),
    ])
    func `what is ambiguous, nowhere or not understood is told`(
        _ type: String,
        _ path: String,
        _ reason: FHIRPathPatch.Failure.Reason
    ) {
        let value = #",{"name":"value","valueString":"x"}"#
        let failure = #expect(throws: FHIRPathPatch.Failure.self) { try patched(operation(type, path, value)) }
        #expect(failure?.reason == reason)
    }
}
