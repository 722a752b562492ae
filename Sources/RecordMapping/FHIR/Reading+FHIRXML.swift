import ClinicalRecord
public import FHIRR4
import Findings

extension Reading {
    /// What a FHIR R4 resource or Bundle in XML says: the same as its twin in JSON, placed by line.
    ///
    /// - Parameters:
    ///   - bytes: XML in UTF-8, UTF-16 with a byte order mark, ISO-8859-1 or windows-1252.
    ///   - source: The configured name of the sending system.
    /// - Throws: if the bytes are no XML, or no resource.
    public init(fhirXML bytes: [UInt8], source: String) throws(FHIRDocumentError) {
        let xml = try FHIRXMLDocument(bytes)
        var reader = FHIRReader(source: source)
        reader.add(xml.document)
        self.init(reader, .fhirXML, documentID: xml.document.documentID)
        ledger.leaves += xml.omitted + xml.refused
        ledger.omitted += xml.omitted
        ledger.refused += xml.refused
        let found = findings.map { Finding($0.severity, $0.code, at: xml.lines.place($0.place)) }
        // By line; what one line has keeps its order.
        findings = (xml.findings + found).enumerated()
            .sorted { ($0.element.place.line ?? 0, $0.offset) < ($1.element.place.line ?? 0, $1.offset) }
            .map(\.element)
        for index in contributions.indices { contributions[index].place(by: xml.lines) }
    }
}

extension Contribution {
    /// Says of each resource in which line it stands.
    fileprivate mutating func place(by lines: R4XMLLines) {
        patient = patient.map { $0.placed(by: lines) }
        resources = resources.map { $0.placed(by: lines) }
    }
}

extension ContributedResource {
    fileprivate func placed(by lines: R4XMLLines) -> ContributedResource {
        ContributedResource(kind: kind, id: id, json: json, place: lines.place(place), eventTime: eventTime)
    }
}
