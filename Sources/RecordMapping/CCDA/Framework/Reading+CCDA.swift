package import CCDA
import ClinicalRecord
import FHIRR4
import Findings
package import MappingTables

extension Reading {
    /// Reads a C-CDA document, an older CDA document or a fragment of one.
    ///
    /// - Parameters:
    ///   - bytes: As received.
    ///   - site: Who sent it, and their quirks.
    ///   - tables: The vocabulary.
    /// - Throws: That the bytes are no such document; content is never fatal.
    package init(ccda bytes: [UInt8], site: Site, tables: Tables) throws(DocumentError) {
        let document = try ClinicalDocument(bytes)
        let mapping = CCDAMapping(document, site: site, tables: tables)
        mapping.run(bytes)
        let (findings, count, unmapped) = mapping.ledger.close()
        let contributed = mapping.register.contributed(at: mapping.documentTime)
        let subject = mapping.patient.reference?.split(separator: "/").last.map(String.init)
        self.init(
            format: .ccda,
            documentID: document.id.flatMap { mapping.key(of: [$0]) },
            contributions: [
                Contribution(
                    source: site.name,
                    subjectID: subject,
                    patient: contributed.first { $0.kind == "Patient" && $0.id == subject },
                    resources: contributed.filter { $0.kind != "Patient" || $0.id != subject }
                )
            ],
            findings: findings,
            ledger: count,
            unmapped: unmapped
        )
        unknownCodes = mapping.ledger.unknownCodes
    }
}

extension CCDAMapping {
    /// When the document was made: it orders what several documents of one sender say of one thing.
    var documentTime: String? {
        document.effectiveTime.flatMap { instant($0) ?? dateTime($0)?.value }
    }

    /// Reads the whole document: the person, the header, the body, then what depends on all of them.
    func run(_ bytes: [UInt8]) {
        filePatient()
        fileHeader()
        let sections = fileBody()
        for action in later { action() }
        fileDocument(bytes, sections: sections)
        fileAttributions()
    }
}
