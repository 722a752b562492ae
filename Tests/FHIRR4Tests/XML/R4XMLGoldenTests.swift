import FHIRR4
import Findings
import Fixtures
import JSONTree
import Testing

/// Documents in XML with what they become: JSON, findings, and XML again.
@Suite struct R4XMLGoldenTests {
    @Test(arguments: try GoldenFolder.all("fhir-xml"))
    func `a document becomes the recorded JSON, findings and XML`(_ folder: GoldenFolder) throws {
        let document = try FHIRXMLDocument(folder.bytes("in.xml"))
        let tree = document.document.tree
        let found = R4Validator.validate(tree.root).findings.map {
            Finding($0.severity, $0.code, at: document.lines.place($0.place))
        }
        let findings = (document.findings + found).map { "\($0)\n" }.joined()
        let written = try #require(R4XMLWriter.write(tree.root))
        #expect(try folder.difference("out.json", String(decoding: tree.indented(), as: UTF8.self)) == nil)
        #expect(try folder.difference("findings.txt", findings) == nil)
        #expect(try folder.difference("out.xml", String(decoding: written.bytes, as: UTF8.self)) == nil)
        #expect(written.findings.isEmpty)
    }

    @Test(arguments: try GoldenFolder.all("fhir-xml"))
    func `what was written reads back into the same bytes, with nothing left to find`(_ folder: GoldenFolder) throws {
        let first = try FHIRXMLDocument(folder.bytes("in.xml"))
        let written = try #require(R4XMLWriter.write(first.document.tree.root))
        let second = try FHIRXMLDocument(written.bytes)
        #expect(second.document.tree.bytes == first.document.tree.bytes)
        #expect(second.refused == 0 && second.omitted == 0)
    }
}
