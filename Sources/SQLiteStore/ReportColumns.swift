import Findings
import RecordStore

/// What the row of a delivery says of how reading it went.
enum ReportColumns {
    static let names = """
        status, subjects, created, updated, unchanged, errors, warnings, notes,
        leaves, mapped, structural, omitted, narrative, refused, unmapped
        """

    /// A question mark for each.
    static let marks = names.split(separator: ",").map { _ in "?" }.joined(separator: ", ")

    /// In the order of the names; `subjects` are record ids.
    static func values(_ report: ImportReport, subjects: [String]) -> [StoredValue] {
        let (findings, ledger) = (report.findings, report.ledger)
        let counts = [
            report.created, report.updated, report.unchanged, findings.error, findings.warning, findings.note,
            ledger.leaves, ledger.mapped, ledger.structural, ledger.omitted, ledger.asTextOnly, ledger.refused,
            ledger.unmapped,
        ]
        return [.text(report.status.rawValue), .blob(PackedList.pack(ids: subjects))] + counts.map { .int($0) }
    }
}
