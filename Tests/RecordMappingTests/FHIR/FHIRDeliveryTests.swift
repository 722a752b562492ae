import ClinicalRecord
import FHIRR4
import Findings
import RecordMapping
import Testing

/// Kinds of Bundles, files of lines, other versions, and the account of leaves.
@Suite struct FHIRDeliveryTests {
    private func read(_ text: String) throws -> Reading { try Reading(fhirJSON: Array(text.utf8), source: "lakeside") }

    private func lines(_ text: String) throws -> Reading {
        try Reading(fhirNDJSON: Array(text.utf8), source: "lakeside")
    }

    private func resources(_ reading: Reading) -> [ContributedResource] {
        reading.contributions.flatMap { ($0.patient.map { [$0] } ?? []) + $0.resources }
    }

    private func isBalanced(_ count: LedgerCount) -> Bool {
        count.mapped + count.structural + count.omitted + count.refused == count.leaves && count.unmapped == 0
    }

    @Test func `every leaf of a bundle is accounted for`() throws {
        let reading = try read(
            """
            {"resourceType":"Bundle","type":"searchset","total":1,"entry":[
             {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"1","active":true}},
             {"search":{"mode":"outcome"},"resource":{"resourceType":"OperationOutcome",
              "issue":[{"severity":"error","code":"x"}]}},
             {"resource":{"resourceType":"DiagnosticOrder","id":"2"}}]}
            """
        )
        #expect(reading.ledger.leaves == 13)
        #expect(reading.ledger.mapped == 3)
        #expect(reading.ledger.omitted == 3)
        #expect(reading.ledger.refused == 2)
        #expect(reading.ledger.structural == 5)
        #expect(isBalanced(reading.ledger))
    }

    @Test func `separate files of one source connect`() throws {
        let patients = try lines(#"{"resourceType":"Patient","id":"1"}"#)
        let flags = try lines(
            """
            {"resourceType":"Flag","id":"a","status":"active","code":{"text":"x"},"subject":{"reference":"Patient/1"}}
            {"resourceType":"Flag","id":"b","status":"active","code":{"text":"x"},"subject":{"reference":"Patient/2"}}
            """
        )
        #expect(flags.contributions.count == 2)
        #expect(flags.contributions[0].subjectID == patients.contributions[0].subjectID)
        #expect(flags.contributions[0].patient == nil)
        let other = try Reading(fhirJSON: Array(#"{"resourceType":"Patient","id":"1"}"#.utf8), source: "hillside")
        #expect(other.contributions[0].subjectID != patients.contributions[0].subjectID)
    }

    @Test func `a bad line costs itself and is named by its number`() throws {
        let reading = try lines(
            #"{"resourceType":"Patient","id":"1"}"# + "\n\n{\"a\":1,}\n{\"a\":1}\r\n"
                + #"{"resourceType":"Basic","id":"2"}"# + "\n"
        )
        #expect(reading.format == .fhirNDJSON)
        #expect(resources(reading).map(\.kind) == ["Patient", "Basic"])
        #expect(resources(reading).map(\.place.line) == [1, 5])
        #expect(
            reading.findings.map(\.description) == [
                "error line.unreadable line 3", "error line.unreadable line 4",
                "error fhir.required Basic.code (line 5)",
            ]
        )
        #expect(reading.findings.map(\.place.offset) == [44, 46, 55])
    }

    @Test func `a file without a readable line is refused`() {
        #expect(throws: FHIRDocumentError(.noLine, at: .whole)) { try lines("\n \n") }
        #expect(throws: FHIRDocumentError.self) { try lines("x\ny") }
        #expect(throws: FHIRDocumentError.self) { try read("<Patient/>") }
    }

    @Test func `ten thousand findings are enough to say so`() throws {
        let reading = try lines(String(repeating: "x\n", count: 20_000) + #"{"resourceType":"Patient","id":"1"}"#)
        #expect(reading.findings.count == 10_000)
        #expect(reading.findings.last?.code.description == "fhir.tooManyFindings")
        #expect(resources(reading).count == 1)
    }

    @Test func `a history gives the newest version and leaves out what was deleted`() throws {
        func patient(_ id: String, _ time: String) -> String {
            #"""
            {"fullUrl":"http://a.example/Patient/\#(id)","resource":{"resourceType":"Patient",
            "id":"\#(id)","meta":{"lastUpdated":"\#(time)"}},"request":{"method":"PUT",
            "url":"Patient/\#(id)"}}
            """#
        }
        let reading = try read(
            """
            {"resourceType":"Bundle","type":"history","entry":[
             \(patient("1", "2024-03-01T00:00:00Z")),
             {"fullUrl":"http://a.example/Patient/2","request":{"method":"DELETE","url":"Patient/2"}},
             \(patient("1", "2024-01-01T00:00:00Z")),\(patient("2", "2024-01-01T00:00:00Z"))]}
            """
        )
        #expect(resources(reading).map(\.eventTime) == ["2024-03-01T00:00:00Z"])
        #expect(reading.findings.map(\.code.description) == ["entry.deleted"])
        #expect(reading.findings.map(\.place.path) == ["Bundle.entry[1]"])
        #expect(isBalanced(reading.ledger))
    }

    @Test func `a resource sent twice counts once, as sent last`() throws {
        func bundle(_ first: String, _ second: String) throws -> Reading {
            try read(
                """
                {"resourceType":"Bundle","type":"collection","entry":[
                 {"resource":{"resourceType":"Basic","id":"1","code":{"text":"\(first)"}}},
                 {"resource":{"resourceType":"Basic","id":"1","code":{"text":"\(second)"}}}]}
                """
            )
        }
        let same = try bundle("x", "x")
        #expect(resources(same).count == 1)
        #expect(same.findings.isEmpty)
        let other = try bundle("x", "y")
        #expect(resources(other).map { String(decoding: $0.json, as: UTF8.self).contains("\"y\"") } == [true])
        #expect(other.findings.map(\.code.description) == ["entry.repeated"])
        #expect(isBalanced(other.ledger))
    }

    @Test func `J16 two resources at one address are reported and both kept`() throws {
        let reading = try read(
            """
            {"resourceType":"Bundle","type":"collection","entry":[
             {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Organization","name":"x"}},
             {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Location","name":"x"}}]}
            """
        )
        #expect(resources(reading).map(\.kind) == ["Organization", "Location"])
        #expect(reading.findings.map(\.code.description) == ["entry.repeated"])
    }

    @Test func `J16 resources that speak of each other in a circle are resolved`() throws {
        let reading = try read(
            """
            {"resourceType":"Bundle","type":"batch","entry":[
             {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Organization","name":"x",
              "partOf":{"reference":"urn:uuid:2"}}},
             {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Organization","name":"y",
              "partOf":{"reference":"urn:uuid:1"}}},
             {"fullUrl":"urn:uuid:3","resource":{"resourceType":"Organization","name":"z",
              "partOf":{"reference":"urn:uuid:4"}}}]}
            """
        )
        let found = resources(reading)
        #expect(String(decoding: found[0].json, as: UTF8.self).contains("Organization/\(found[1].id)"))
        #expect(String(decoding: found[1].json, as: UTF8.self).contains("Organization/\(found[0].id)"))
        #expect(String(decoding: found[2].json, as: UTF8.self).contains("urn:uuid:4"))
        #expect(reading.findings.map(\.code.description) == ["reference.dangling"])
        #expect(reading.findings.map(\.place.path) == ["Bundle.entry[2].resource.partOf.reference"])
    }

    @Test func `a search by identifier that finds nothing here stays as spelled`() throws {
        let reading = try read(
            #"{"resourceType":"Schedule","id":"1","actor":[{"reference":"Practitioner?identifier=a|b"}]}"#
        )
        #expect(
            resources(reading).map { String(decoding: $0.json, as: UTF8.self).contains("?identifier=a|b") } == [true]
        )
        #expect(reading.findings.contains { $0.code.description == "reference.dangling" && $0.severity == .note })
    }

    @Test func `another version is never read as R4 says, and costs only the resources that tell`() throws {
        let reading = try read(
            """
            {"resourceType":"Bundle","type":"collection","entry":[
             {"resource":{"resourceType":"Patient","id":"1"}},
             {"resource":{"resourceType":"Communication","id":"2","notDone":true,"status":"completed",
              "subject":{"reference":"Patient/1"}}}]}
            """
        )
        #expect(resources(reading).map(\.kind) == ["Patient"])
        #expect(reading.findings.map(\.code.description) == ["version.unmapped", "fhir.elementUnknown"])
        #expect(isBalanced(reading.ledger))
    }

    @Test func `what was not given in STU3 is not done in R4, and stands where it stood`() throws {
        let text = """
            {"resourceType":"Bundle","type":"collection","entry":[
             {"resource":{"resourceType":"Patient","id":"1"}},
             {"resource":{"resourceType":"Immunization","id":"2","notGiven":true,"status":"completed",
              "primarySource":true,"practitioner":[{"actor":{"reference":"urn:uuid:9"}}],
              "patient":{"reference":"Patient/1"},"vaccineCode":{"text":"x"},"date":"2024-02-30"}}]}
            """
        let reading = try read(text)
        let shot = try #require(resources(reading).last)
        let json = String(decoding: shot.json, as: UTF8.self)
        #expect(shot.kind == "Immunization")
        #expect(json.contains(#""status":"not-done""#))
        #expect(json.contains("Patient/\(resources(reading)[0].id)"))
        #expect(shot.place.offset.map { Array(text.utf8)[$0] } == UInt8(ascii: "{"))
        #expect(shot.place.path == "Bundle.entry[1].resource")
        let found = reading.findings.map { "\($0.code) \($0.place.path)" }
        #expect(found.contains("version.converted Bundle.entry[1].resource"))
        #expect(found.contains("reference.dangling Bundle.entry[1].resource.practitioner[0].actor.reference"))
        #expect(found.contains { $0.hasPrefix("fhir.") && $0.hasSuffix(" Bundle.entry[1].resource.date") })
        #expect(isBalanced(reading.ledger))
        #expect(reading.ledger.refused == 0)
    }

    @Test func `a resource that R4 finds fault with is of the version that the others tell`() throws {
        let reading = try read(
            """
            {"resourceType":"Bundle","type":"collection","entry":[
             {"fullUrl":"http://a.example/MedicationOrder/3","resource":{"resourceType":"MedicationOrder","id":"3",
              "status":"active","patient":{"reference":"Patient/1"},"medicationCodeableConcept":{"text":"x"}}},
             {"resource":{"resourceType":"Observation","id":"2","status":"final","comments":"none",
              "subject":{"reference":"Patient/1"},"code":{"text":"x"}}}]}
            """
        )
        #expect(resources(reading).map(\.kind) == ["MedicationRequest", "Observation"])
        #expect(reading.findings.map(\.code.description) == ["version.converted", "version.converted"])
        #expect(isBalanced(reading.ledger))
    }

    @Test func `a response tells how a request went and nothing else`() throws {
        let reading = try read(
            """
            {"resourceType":"Bundle","type":"transaction-response","entry":[
             {"resource":{"resourceType":"Patient","id":"1"},"response":{"status":"201"}}]}
            """
        )
        #expect(reading.contributions.isEmpty)
        #expect(reading.findings.map(\.code.description) == ["entry.aside"])
        #expect(isBalanced(reading.ledger))
    }

    @Test func `a health card's entries are named by their content`() throws {
        let reading = try read(
            """
            {"resourceType":"Bundle","type":"collection","entry":[
             {"fullUrl":"resource:0","resource":{"resourceType":"Patient","birthDate":"1970"}},
             {"fullUrl":"resource:1","resource":{"resourceType":"Immunization","status":"completed",
              "patient":{"reference":"resource:0"},"vaccineCode":{"text":"x"},"occurrenceDateTime":"2024"}}]}
            """
        )
        let patient = try #require(reading.contributions.first?.patient)
        let shot = try #require(reading.contributions.first?.resources.first)
        #expect(String(decoding: shot.json, as: UTF8.self).contains(#""reference":"Patient/\#(patient.id)""#))
        #expect(reading.findings.isEmpty)
    }

    @Test func `an attachment follows a resource that is here and nothing else`() throws {
        let reading = try read(
            """
            {"resourceType":"DocumentReference","id":"1","status":"current",
             "subject":{"reference":"Patient/1"},"content":[
             {"attachment":{"url":"Binary/2"}},{"attachment":{"url":"http://169.254.169.254/"}},
             {"attachment":{"url":"file:///etc/passwd"}},{"attachment":{"url":"urn:oid:1.2"}}]}
            """
        )
        let json = resources(reading).map { String(decoding: $0.json, as: UTF8.self) }.first ?? ""
        let binary = ResourceID.derive(source: "lakeside", kind: "Binary", key: "Binary/2")
        #expect(json.contains("\"Binary/\(binary)\""))
        for url in ["http://169.254.169.254/", "file:///etc/passwd", "urn:oid:1.2"] { #expect(json.contains(url)) }
        #expect(reading.findings.isEmpty)
    }

    @Test func `a format that cannot be read yet is kept and reported`() {
        let reading = Reading.unmapped(.fhirXML)
        #expect(reading.contributions.isEmpty)
        #expect(reading.findings.map(\.description) == ["warning format.unmapped byte 0"])
    }
}
