import ClinicalRecord
import Findings
import JSONTree

extension Reading {
    /// Reads one resource or bundle.
    ///
    /// - Parameter source: The configured name of the sending system.
    /// - Throws: The first place that is no JSON or no FHIR.
    package init(fhirJSON bytes: [UInt8], source: String) throws(FHIRDocumentError) {
        let tree = try Self.tree(bytes)
        var reader = FHIRReader(source: source)
        try reader.take(tree)
        self.init(&reader, format: .fhirJSON, documentID: Self.documentID(tree.root))
    }

    /// Reads one resource a line; a line that is none is a finding with its number, and the others are read.
    ///
    /// - Throws: The first line, if no line holds a resource.
    package init(fhirNDJSON bytes: [UInt8], source: String) throws(FHIRDocumentError) {
        var reader = FHIRReader(source: source)
        var first: FHIRDocumentError?
        var read = 0
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
            do throws(FHIRDocumentError) {
                try reader.take(try Self.tree(Array(line)), line: number + 1)
                read += 1
            } catch {
                let place = Place(line: number + 1, path: error.place.path)
                first = first ?? FHIRDocumentError(error.code, at: place)
                reader.refuse(error.code, at: place)
            }
        }
        if read == 0 { throw first ?? FHIRDocumentError(.jsonRefused, at: .whole) }
        self.init(&reader, format: .fhirNDJSON, documentID: nil)
    }

    private init(_ reader: inout FHIRReader, format: DeliveryFormat, documentID: String?) {
        let contributions = reader.contributions()
        self.init(
            format: format,
            documentID: documentID,
            contributions: contributions,
            findings: reader.findings,
            ledger: reader.ledger,
            unmapped: []
        )
    }

    private static func tree(_ bytes: [UInt8]) throws(FHIRDocumentError) -> JSONTree {
        do { return try JSONTree(bytes) } catch { throw FHIRDocumentError(.jsonRefused, at: error.place) }
    }

    /// The sender's own id of the document: an identifier or the id of a bundle; `nil` for other resources.
    private static func documentID(_ root: JSONNode) -> String? {
        guard root.isBundle else { return nil }
        if let identifier = root["identifier"], let value = identifier["value"]?.string {
            return [identifier["system"]?.string, value].compactMap(\.self).joined(separator: "|")
        }
        return root["id"]?.string
    }
}

extension JSONNode {
    fileprivate var isBundle: Bool { self["resourceType"]?.isString("Bundle") == true }
}
