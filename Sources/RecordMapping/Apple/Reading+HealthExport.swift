package import ClinicalRecord
import Findings
package import MappingTables
package import XMLTree

extension Reading {
    /// What a HealthKit export (`export.xml`) says, held in memory as a whole; larger ones are read piece by piece.
    ///
    /// A pure function of the bytes, the source and the tables.
    ///
    /// - Parameters:
    ///   - bytes: XML in UTF-8; Apple's internal document type subset is skipped.
    ///   - source: The configured name of whoever handed it in; one a person.
    ///   - tables: The vocabulary.
    ///   - size: About how many bytes are mapped at a time.
    /// - Throws: ``XMLError`` with the line, if it is no such document.
    package init(
        healthExport bytes: [UInt8],
        source: String,
        tables: Tables,
        size: Int = 256 << 10
    ) throws(XMLError) {
        var export = HealthExport(source: source, tables: tables)
        try XMLPieces.each(of: bytes, root: HealthExport.root, size: size) { piece throws(XMLError) in
            try export.survey(piece)
        }
        var reader = HealthExportReader(export)
        var reading = Reading.unread(.appleHealth)
        try XMLPieces.each(of: bytes, root: HealthExport.root, size: size) { piece throws(XMLError) in
            reading.add(try reader.open(piece).reading())
        }
        self = reading
    }

    /// Nothing yet.
    package static func unread(_ format: DeliveryFormat) -> Reading {
        Reading(
            format: format,
            documentID: nil,
            contributions: [],
            findings: [],
            ledger: LedgerCount(),
            unmapped: []
        )
    }

    /// Adds what the next piece of the same delivery says.
    private mutating func add(_ next: Reading) {
        findings += next.findings
        ledger += next.ledger
        unmapped += next.unmapped
        guard let more = next.contributions.first else { return }
        guard !contributions.isEmpty else { return contributions = [more] }
        contributions[0].patient = contributions[0].patient ?? more.patient
        contributions[0].resources += more.resources
    }
}
