import FHIRR4
import Findings
import JSONTree
import Testing

@Suite struct FHIRDocumentTests {
    private func document(_ text: String) throws -> FHIRDocument { try FHIRDocument(Array(text.utf8)) }

    @Test func `what is no JSON or no resource is refused with its place`() {
        #expect(throws: FHIRDocumentError(.noResource, at: Place(offset: 1, path: ""))) { try document(" {}") }
        #expect(throws: FHIRDocumentError(.noResource, at: Place(offset: 0, path: ""))) { try document("[]") }
        let error = #expect(throws: FHIRDocumentError.self) { try document("{\n\"a\":1,\n\"a\":2}") }
        #expect(error?.description == "not a FHIR document: duplicateName at a (line 3)")
    }

    @Test func `a resource is its own only entry`() throws {
        let document = try document(#"{"resourceType":"Patient","id":"1"}"#)
        #expect(document.entries.map(\.path) == ["Patient"])
        #expect(document.documentID == "Patient/1")
        #expect(document.bundleType == nil)
    }

    @Test func `entries come in order, those of inner bundles in their place`() throws {
        let document = try document(
            """
            {"resourceType":"Bundle","type":"collection","identifier":{"system":"s","value":"v"},"entry":[
             {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient"}},
             {"resource":{"resourceType":"Bundle","type":"searchset","entry":[
               {"resource":{"resourceType":"Basic"}},{"search":{"mode":"outcome"},
                "resource":{"resourceType":"OperationOutcome"}}]}},
             {"resource":{"resourceType":"Flag"}}]}
            """
        )
        #expect(document.bundleType == .collection)
        #expect(document.documentID == "s|v")
        #expect(document.entries.map(\.kind) == ["Patient", "Basic", "OperationOutcome", "Flag"])
        #expect(document.entries.map(\.role) == [.resource, .resource, .aside, .resource])
        #expect(document.entries[1].path == "Bundle.entry[1].resource.entry[0].resource")
        #expect(document.entries[0].fullURL == "urn:uuid:1")
    }

    @Test func `deletions, changes in part and responses are no resources`() throws {
        let document = try document(
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"DELETE","url":"Patient/1"}},
             {"request":{"method":"PATCH","url":"Patient/2"},"resource":{"resourceType":"Parameters"}},
             {"request":{"method":"PUT","url":"Patient/3"},"resource":{"resourceType":"Patient"}},
             {"response":{"status":"200"}}]}
            """
        )
        #expect(document.entries.map(\.role) == [.deletion, .aside, .resource, .aside])
        #expect(document.entries[0].target == "Patient/1")
        let answer =
            #"{"resourceType":"Bundle","type":"batch-response","entry":[{"resource":{"resourceType":"Patient"}}]}"#
        #expect(try self.document(answer).entries.map(\.role) == [.aside])
    }

    @Test func `lines end with LF or CR LF and blank ones count`() {
        let lines = FHIRLines(Array("a\r\n\n  \nb\nc".utf8)).map { $0 }
        #expect(lines.map(\.number) == [1, 4, 5])
        #expect(lines.map(\.part) == [0..<2, 7..<8, 9..<10])
        #expect(FHIRLines([]).map(\.number).isEmpty)
    }

    @Test(arguments: [
        (#"{"resourceType":"MedicationOrder"}"#, FHIRVersion.dstu2),
        (#"{"resourceType":"Immunization","wasNotGiven":true}"#, .dstu2),
        (#"{"resourceType":"AllergyIntolerance","substance":{}}"#, .dstu2),
        (#"{"resourceType":"MedicationStatement","wasNotTaken":true}"#, .dstu2),
        (#"{"resourceType":"ReferralRequest"}"#, .stu3),
        (#"{"resourceType":"Immunization","notGiven":true}"#, .stu3),
        (#"{"resourceType":"Procedure","notDone":true}"#, .stu3),
        (#"{"resourceType":"MedicationStatement","taken":"n"}"#, .stu3),
        (#"{"resourceType":"Condition","clinicalStatus":"active"}"#, .stu3),
        (#"{"resourceType":"Observation","context":{"reference":"Encounter/1"}}"#, .stu3),
        (#"{"resourceType":"Encounter","class":[{}]}"#, .r5),
        (#"{"resourceType":"Encounter","actualPeriod":{}}"#, .r5),
        (#"{"resourceType":"MedicationRequest","medication":{"concept":{}}}"#, .r5),
    ])
    func `another version is told by what only it has`(_ text: String, _ version: FHIRVersion) throws {
        #expect(FHIRVersion(telling: try document(text).tree.root) == version)
    }

    @Test(arguments: [
        #"{"resourceType":"Patient"}"#,
        #"{"resourceType":"MedicationStatement","context":{"reference":"Encounter/1"}}"#,
        #"{"resourceType":"Encounter","class":{"code":"AMB"}}"#,
        #"{"resourceType":"Condition","clinicalStatus":{"coding":[]}}"#, #"{"resourceType":"Nothing"}"#,
    ])
    func `what could be R4 is not taken for another version`(_ text: String) throws {
        #expect(FHIRVersion(telling: try document(text).tree.root) == nil)
    }
}
