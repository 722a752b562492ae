package import ClinicalRecord
public import FHIRR4
package import Findings

extension Reading {
    /// What a FHIR R4 resource or Bundle says, as contributions of its resources as they are spelled.
    ///
    /// Content is never fatal: what differs from R4 is a finding and is kept. Ids are derived from the sender's, and
    /// references within the delivery and to other deliveries of the same source follow them.
    ///
    /// - Parameters:
    ///   - bytes: JSON in UTF-8.
    ///   - source: The configured name of the sending system.
    /// - Throws: if the bytes are no JSON, or no resource.
    public init(fhirJSON bytes: [UInt8], source: String) throws(FHIRDocumentError) {
        let document = try FHIRDocument(bytes)
        var reader = FHIRReader(source: source)
        reader.add(document)
        self.init(reader, .fhirJSON, documentID: document.documentID)
    }

    /// What a file with one resource a line says; a line that cannot be read is a finding and costs itself only.
    ///
    /// - Parameters:
    ///   - bytes: JSON in UTF-8, lines ended by LF.
    ///   - source: The configured name of the sending system.
    /// - Throws: if no line can be read.
    public init(fhirNDJSON bytes: [UInt8], source: String) throws(FHIRDocumentError) {
        var reader = FHIRReader(source: source)
        var isRead = false
        var first: FHIRDocumentError?
        for line in FHIRLines(bytes) {
            do throws(FHIRDocumentError) {
                reader.add(try FHIRDocument(bytes, part: line.part), line: line.number)
                isRead = true
            } catch {
                first = first ?? error
                let place = Place(offset: error.place.offset, line: line.number, path: error.place.path)
                reader.note(Finding(.error, .lineUnreadable, at: place))
            }
        }
        guard isRead else { throw first ?? FHIRDocumentError(.noLine, at: .whole) }
        self.init(reader, .fhirNDJSON, documentID: nil)
    }

    /// A delivery that is recognised and cannot be read yet: nothing is contributed, and a finding says so.
    ///
    /// The place may name what it is, in the words of its standard.
    package static func unmapped(_ format: DeliveryFormat, at place: Place = .whole) -> Reading {
        Reading(
            format: format,
            documentID: nil,
            contributions: [],
            findings: [Finding(.warning, .formatUnmapped, at: place)],
            ledger: LedgerCount(),
            unmapped: []
        )
    }

    init(_ reader: FHIRReader, _ format: DeliveryFormat, documentID: String?) {
        var reader = reader
        let contributions = reader.contributions()
        self.init(
            format: format,
            documentID: documentID,
            contributions: contributions,
            findings: reader.findings.sorted { ($0.place.offset ?? 0) < ($1.place.offset ?? 0) },
            ledger: reader.ledger,
            unmapped: []
        )
    }
}
