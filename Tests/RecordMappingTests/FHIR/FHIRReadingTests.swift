import ClinicalRecord
import FHIRR4
import Findings
import JSONTree
import RecordMapping
import Testing

@Suite struct FHIRReadingTests {
    private func read(_ text: String) throws -> Reading { try Reading(fhirJSON: Array(text.utf8), source: "lakeside") }

    private func bundle(_ type: String, _ entries: String...) -> String {
        #"{"resourceType":"Bundle","type":"\#(type)","entry":[\#(entries.joined(separator: ","))]}"#
    }

    private func id(_ kind: String, _ key: String) -> String {
        ResourceID.derive(source: "lakeside", kind: kind, key: "\(kind)/\(key)")
    }

    private func text(_ resource: ContributedResource?) -> String {
        resource.map { String(decoding: $0.json, as: UTF8.self) } ?? ""
    }

    private func codes(_ reading: Reading) -> [String] { reading.findings.map(\.code.description) }

    @Test func `a patient becomes a contribution with a derived id and every other byte as spelled`() throws {
        let reading = try read(
            #"{ "resourceType" : "Patient", "id" : "1", "x\u0041" : 1.50, "name" : [ {"text":"\u00e9"} ] }"#
        )
        #expect(reading.format == .fhirJSON)
        #expect(reading.documentID == "Patient/1")
        let contribution = try #require(reading.contributions.first)
        #expect(contribution.subjectID == id("Patient", "1"))
        let rest = #""x\u0041":1.50,"name":[{"text":"\u00e9"}]}"#
        #expect(
            text(contribution.patient) == #"{"resourceType":"Patient","id":"\#(id("Patient", "1"))",\#(rest)"#
        )
        #expect(codes(reading) == ["fhir.elementUnknown"])
    }

    @Test func `references follow the ids, wherever the type is Reference`() throws {
        let reading = try read(
            """
            {"resourceType":"Observation","id":"o","status":"final","code":{"text":"Patient/1"},
             "extension":[{"url":"http://example.org/a","valueReference":{"reference":"Practitioner/7/_history/2"}}],
             "subject":{"reference":"Patient/1","display":"Patient/1"},
             "performer":[{"reference":"#p"},{"reference":"http://other.example/fhir/Practitioner/9"},
                          {"type":"Practitioner","identifier":{"value":"x"}}],
             "contained":[{"resourceType":"PractitionerRole","id":"p","organization":{"reference":"Organization/3"}}]}
            """
        )
        let json = text(reading.contributions.first?.resources.first)
        #expect(json.contains(#""valueReference":{"reference":"Practitioner/\#(id("Practitioner", "7"))"}"#))
        #expect(json.contains(#""subject":{"reference":"Patient/\#(id("Patient", "1"))","display":"Patient/1"}"#))
        #expect(json.contains(#""code":{"text":"Patient/1"}"#))
        #expect(json.contains(##"{"reference":"#p"},{"reference":"http://other.example/fhir/Practitioner/9"}"##))
        #expect(json.contains(#""organization":{"reference":"Organization/\#(id("Organization", "3"))"}"#))
        #expect(reading.contributions.map(\.subjectID) == [id("Patient", "1")])
        #expect(reading.findings.isEmpty)
    }

    @Test func `addresses of entries are what references in a bundle lead to`() throws {
        let reading = try read(
            bundle(
                "transaction",
                #"""
                {"fullUrl":"urn:uuid:11","resource":{"resourceType":"Patient",
                "identifier":[{"system":"s","value":"v"}]}}
                """#,
                #"{"fullUrl":"http://a.example/Practitioner/2","resource":{"resourceType":"Practitioner","id":"2"}}"#,
                """
                {"fullUrl":"urn:uuid:33","resource":{"resourceType":"Condition","subject":{"reference":"urn:uuid:11"},
                 "recorder":{"reference":"http://a.example/Practitioner/2"},
                  "asserter":{"reference":"Patient?identifier=s|v"},
                 "encounter":{"reference":"http://a.example/Encounter/4"}}}
                """
            )
        )
        let patient = id("Patient", "11")
        #expect(reading.contributions.map(\.subjectID) == [patient, nil])
        let json = text(reading.contributions.first?.resources.first)
        #expect(json.contains(#""subject":{"reference":"Patient/\#(patient)"}"#))
        #expect(json.contains(#""recorder":{"reference":"Practitioner/\#(id("Practitioner", "2"))"}"#))
        #expect(json.contains(#""asserter":{"reference":"Patient/\#(patient)"}"#))
        #expect(json.contains(#""encounter":{"reference":"Encounter/\#(id("Encounter", "4"))"}"#))
        #expect(json.hasPrefix(#"{"resourceType":"Condition","id":"\#(id("Condition", "33"))","subject""#))
    }

    @Test func `two servers may use one id for different resources`() throws {
        let patient = #"{"resourceType":"Patient","id":"1"}"#
        func observation(_ base: String) -> String {
            """
            {"fullUrl":"\(base)/Observation/o","resource":{"resourceType":"Observation","id":"o","status":"final",
             "code":{"text":"x"},"subject":{"reference":"Patient/1"}}}
            """
        }
        let (a, b) = ("http://a.example", "http://b.example")
        let reading = try read(
            bundle(
                "collection",
                #"{"fullUrl":"\#(a)/Patient/1","resource":\#(patient)}"#,
                #"{"fullUrl":"\#(b)/Patient/1","resource":\#(patient)}"#,
                observation(a),
                observation(b)
            )
        )
        #expect(reading.contributions.count == 2)
        #expect(reading.contributions.map(\.resources.count) == [1, 1])
        #expect(Set(reading.contributions.flatMap { $0.resources.map(\.id) }).count == 2)
    }

    @Test func `resources are split by the patient they are about, not by who performed`() throws {
        let reading = try read(
            bundle(
                "collection",
                #"{"resource":{"resourceType":"Patient","id":"a"}}"#,
                #"{"resource":{"resourceType":"Patient","id":"b"}}"#,
                #"""
                {"resource":{"resourceType":"Flag","id":"1","status":"active","code":{"text":"x"},
                "subject":{"reference":"Patient/b"},"author":{"reference":"Patient/a"}}}
                """#,
                #"{"resource":{"resourceType":"Organization","id":"2","name":"x"}}"#,
                #"""
                {"resource":{"resourceType":"Coverage","id":"3","status":"active",
                "beneficiary":{"reference":"Patient/a"},"subscriber":{"reference":"Patient/b"},
                "payor":[{"display":"x"}]}}
                """#,
                #"""
                {"resource":{"resourceType":"Provenance","id":"4",
                "recorded":"2024-01-01T00:00:00Z","target":[{"reference":"Flag/1"}],
                "agent":[{"who":{"display":"x"}}]}}
                """#,
                #"""
                {"resource":{"resourceType":"Flag","id":"5","status":"active","code":{"text":"x"},
                "subject":{"reference":"Location/1"}}}
                """#
            )
        )
        #expect(
            reading.contributions.map { $0.resources.map(\.kind) } == [
                ["Coverage"], ["Flag", "Provenance"], ["Organization", "Flag"],
            ]
        )
        #expect(reading.contributions.map { $0.patient != nil } == [true, true, false])
        #expect(reading.findings.isEmpty)
    }

    @Test func `a resource of two patients, or of none that can be told, is kept and reported`() throws {
        let reading = try read(
            bundle(
                "collection",
                #"{"resource":{"resourceType":"Patient","id":"a"}}"#,
                #"{"resource":{"resourceType":"Patient","id":"b"}}"#,
                #"""
                {"resource":{"resourceType":"Appointment","id":"1","status":"booked",
                "participant":[{"status":"accepted","actor":{"reference":"Patient/a"}},
                {"status":"accepted","actor":{"reference":"Patient/b"}}]}}
                """#,
                #"{"resource":{"resourceType":"Observation","id":"2","status":"final","code":{"text":"x"}}}"#
            )
        )
        #expect(reading.contributions.last?.subjectID == nil)
        #expect(reading.contributions.last?.resources.map(\.kind) == ["Appointment", "Observation"])
        #expect(codes(reading) == ["person.conflict", "subject.missing"])
        #expect(reading.findings.map(\.place.path) == ["Bundle.entry[2].resource", "Bundle.entry[3].resource"])
    }

    @Test func `what names no patient is theirs if there is only one`() throws {
        let observation = #"{"resourceType":"Observation","id":"2","status":"final","code":{"text":"x"}}"#
        let reading = try read(
            bundle("document", #"{"resource":{"resourceType":"Patient","id":"a"}}"#, #"{"resource":\#(observation)}"#)
        )
        #expect(reading.contributions.map { $0.resources.map(\.kind) } == [["Observation"]])
        #expect(codes(try read(observation)) == ["subject.missing"])
    }

    @Test func `links between patients are assertions, a replaced-by is the other's`() throws {
        func link(_ type: String) throws -> [Contribution] {
            try read(
                #"{"resourceType":"Patient","id":"a","link":[{"type":"\#(type)","other":{"reference":"Patient/b"}}]}"#
            ).contributions
        }
        #expect(try link("replaces").map(\.links) == [[LinkAssertion(.replaces, otherID: id("Patient", "b"))]])
        #expect(try link("seealso").map(\.links) == [[LinkAssertion(.sameAs, otherID: id("Patient", "b"))]])
        let retired = try link("replaced-by")
        #expect(retired.map(\.subjectID) == [id("Patient", "a"), id("Patient", "b")])
        #expect(retired.map(\.links) == [[], [LinkAssertion(.replaces, otherID: id("Patient", "a"))]])
    }

    @Test func `the event time is that of the sender's version`() throws {
        let reading = try read(
            #"{"resourceType":"Patient","id":"1","meta":{"lastUpdated":"2024-05-01T10:00:00+02:00"}}"#
        )
        #expect(reading.contributions.first?.patient?.eventTime == "2024-05-01T10:00:00+02:00")
    }

    @Test func `a resource without any id is named by its content, however spaced`() throws {
        let one = try read(#"{"resourceType":"Organization","name":"x"}"#)
        let two = try read("{ \"resourceType\": \"Organization\",\n \"name\": \"x\" }")
        let three = try read(#"{"resourceType":"Organization","name":"y"}"#)
        func ids(_ reading: Reading) -> [String] { reading.contributions.flatMap { $0.resources.map(\.id) } }
        #expect(ids(one) == ids(two))
        #expect(ids(one) != ids(three))
        #expect(one.contributions.map(\.resources) == two.contributions.map(\.resources))
    }

    @Test func `A26 the same words without an id are two facts of two patients, and one if said again`() throws {
        func document(_ patient: String, _ rest: String = "") -> String {
            #"""
            {"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"resourceType":"Patient","id":"\#(patient)"}},
            {"resource":{"resourceType":"Observation","status":"final","code":{"text":"Mood"},
            "valueString":"good"}}\#(rest)]}
            """#
        }
        func facts(_ reading: Reading) -> [String] { reading.contributions.flatMap { $0.resources.map(\.id) } }
        let one = facts(try read(document("1")))
        #expect(one.count == 1)
        #expect(facts(try read(document("2"))) != one)
        let more = #",{"resource":{"resourceType":"Basic","id":"b","code":{}}}"#
        #expect(facts(try read(document("1", more))).contains(one[0]))
        // Another wording may still be the same fact.
        #expect(one.allSatisfy { $0.dropFirst(14).first == "8" })
    }

    @Test func `a conditional reference finds what only its content names`() throws {
        let reading = try read(
            #"""
            {"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"resourceType":"Patient","id":"1"}},
            {"resource":{"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},
            "identifier":[{"system":"urn:v","value":"7"}],"subject":{"reference":"Patient/1"}}},
            {"resource":{"resourceType":"Observation","id":"o","status":"final","code":{"text":"Mood"},
            "subject":{"reference":"Patient/1"},"encounter":{"reference":"Encounter?identifier=urn:v|7"}}}]}
            """#
        )
        let facts = try #require(reading.contributions.first).resources
        let visit = try #require(facts.first { $0.kind == "Encounter" })
        let result = try #require(facts.first { $0.kind == "Observation" })
        #expect(String(decoding: result.json, as: UTF8.self).contains("Encounter/\(visit.id)"))
    }
}
