import FHIRR4
import Findings
import JSONTree
import Testing

/// What STU3 and DSTU2 say, in the words of R4.
///
/// Source: <https://hl7.org/fhir/STU3/>, <https://hl7.org/fhir/DSTU2/>
@Suite struct ConvertedResourceTests {
    private func convert(_ text: String, _ version: FHIRVersion) throws -> ConvertedResource {
        try #require(ConvertedResource(try JSONTree(Array(text.utf8)).root, of: version))
    }

    /// Strings and numbers of a document, as spelled.
    private func values(_ node: JSONNode) -> [String] {
        node.tree.tokens.indices.map(node.tree.node).compactMap { $0.string ?? $0.number }
    }

    @Test(arguments: VersionSample.all)
    func `nothing is lost, and what comes out is R4`(_ sample: VersionSample) throws {
        let converted = try convert(sample.text, sample.version)
        #expect(converted.report.findings.map { "\($0.code) \($0.place.path)" } == [])
        let kept = Set(values(converted.node))
        let lost = values(converted.original).filter { value in
            !kept.contains(value) && !sample.said.contains(value) && !kept.contains { $0.contains(value) }
        }
        #expect(lost == [])
        for (name, value) in sample.expected {
            #expect(values(try #require(converted.node[member: name])).isEmpty == false)
            let json = String(decoding: try #require(converted.node[member: name]).bytes, as: UTF8.self)
            #expect(json.contains(value))
        }
    }

    @Test(arguments: VersionSample.negated + VersionSample.negatedPapers + VersionSample.negatedR5)
    func `what did not happen is not read as if it had`(_ text: String, _ version: FHIRVersion, _ status: String) throws
    {
        #expect(try convert(text, version).node["status"]?.string == status)
    }

    @Test(arguments: [
        #"{"resourceType":"Procedure","status":"completed","focus":{"reference":"Patient/2"}}"#,
        #"{"resourceType":"ServiceRequest","status":"active","focus":[{"reference":"Specimen/2"}]}"#,
        #"{"resourceType":"MedicationAdministration","status":"completed","isSubPotent":true}"#,
    ])
    func `what R4 would read as another thing is not converted`(_ text: String) throws {
        #expect(ConvertedResource(try JSONTree(Array(text.utf8)).root, of: .r5) == nil)
    }

    @Test(arguments: VersionSample.r5)
    func `a resource of R5 tells its version`(_ sample: VersionSample) throws {
        #expect(FHIRVersion(telling: try JSONTree(Array(sample.text.utf8)).root) == .r5)
    }

    @Test(arguments: VersionSample.papers)
    func `a plan, paper or thing of an older version tells its version`(_ sample: VersionSample) throws {
        let told = FHIRVersion(telling: try JSONTree(Array(sample.text.utf8)).root)
        // Both older versions spell a paper with the moment of its filing.
        let isAlike = sample.version == .stu3 && sample.text.contains("DocumentReference")
        #expect(told == (isAlike ? nil : sample.version))
    }

    @Test(arguments: VersionSample.stated)
    func `a version told in words counts where no element tells`(_ words: String, _ version: FHIRVersion?) throws {
        let text = #"{"resourceType":"Patient",\#(words)}"#
        #expect(FHIRVersion(telling: try JSONTree(Array(text.utf8)).root) == version)
        let negated = #"{"resourceType":"Immunization","notGiven":true,\#(words)}"#
        #expect(FHIRVersion(telling: try JSONTree(Array(negated.utf8)).root) == .stu3)
    }

    @Test(arguments: [
        (#"{"resourceType":"Communication","context":{"reference":"Encounter/1"}}"#, FHIRVersion.stu3),
        (#"{"resourceType":"Coverage","group":"g1","issuer":{"reference":"Organization/8"}}"#, .dstu2),
    ])
    func `a kind without a table is not converted`(_ text: String, _ version: FHIRVersion) throws {
        #expect(ConvertedResource(try JSONTree(Array(text.utf8)).root, of: version) == nil)
    }

    @Test func `what R4 requires and nobody sent is said to be unknown`() throws {
        let node = try convert(#"{"resourceType":"Immunization","wasNotGiven":false}"#, .dstu2).node
        for name in ["_status", "vaccineCode", "_occurrenceString", "_occurrenceDateTime"] {
            guard let value = node[member: name] else { continue }
            #expect(String(decoding: value.bytes, as: UTF8.self).contains("data-absent-reason"))
        }
        #expect(node["status"] == nil)
        #expect(node["patient"] == nil)
    }
}
