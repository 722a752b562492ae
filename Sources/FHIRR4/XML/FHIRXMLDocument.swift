package import Findings
package import XMLTree

/// One FHIR resource in XML, or a Bundle of them, as the JSON document that says the same.
///
/// Source: <https://hl7.org/fhir/R4/xml.html>
package struct FHIRXMLDocument: Sendable {
    /// What every reader of FHIR takes; its bytes are JSON without white space.
    package let document: FHIRDocument
    /// What the JSON cannot show, each with the line and the path of the XML.
    package let findings: [Finding]
    /// Which line each byte of the JSON comes from.
    package let lines: R4XMLLines
    /// How many leaves are left out by a listed rule.
    package let omitted: Int
    /// How many leaves are left out with a finding.
    package let refused: Int

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: In one of the encodings of ``XMLTree``.
    ///   - limits: What is accepted.
    /// - Throws: if it is no XML, if its root is no element of FHIR, or if it is beyond a limit of JSON; the place is a
    ///   line of the XML.
    package init(_ bytes: [UInt8], limits: XMLLimits = .standard) throws(FHIRDocumentError) {
        let tree: XMLTree
        do { tree = try XMLTree(bytes, limits: limits) } catch { throw FHIRDocumentError(error) }
        guard tree.root.namespace == .fhir else { throw FHIRDocumentError(.noResource, at: tree.root.place) }
        let reading = R4XMLReader.read(tree)
        do throws(FHIRDocumentError) {
            document = try FHIRDocument(reading.json)
        } catch {
            throw FHIRDocumentError(error.code, at: reading.lines.place(error.place))
        }
        findings = reading.findings
        lines = reading.lines
        omitted = reading.omitted
        refused = reading.refused
    }
}
