import Findings
import RecordStore

extension SQLiteTransaction {
    func isOpen(_ delivery: Int64) throws -> Bool {
        try sql("SELECT 1 FROM delivery WHERE id = ? AND open = 1").first(.int(delivery)) { _ in true } ?? false
    }

    func setOpen(_ delivery: Int64) throws {
        try sql("UPDATE delivery SET open = 1 WHERE id = ?").run(.int(delivery))
    }

    func insert(_ part: DeliveryPart) throws {
        try sql("INSERT OR REPLACE INTO part (delivery, ordinal, size, bytes) VALUES (?, ?, ?, ?)")
            .run(.int(part.delivery), .int(part.ordinal), .int(part.original.size), .blob(part.original.stored))
        // The only finding of an open delivery says how much of it is here.
        try sql("UPDATE finding SET byte = ?, line = ? WHERE delivery = ?")
            .run(.int(part.end.offset), .int(part.end.line), .int(part.delivery))
    }

    func close(_ report: ImportReport, subjects: [String]) throws {
        let (findings, ledger) = (report.findings, report.ledger)
        try sql("DELETE FROM finding WHERE delivery = ?").run(.int(report.delivery))
        try sql(
            """
            UPDATE delivery SET open = NULL, status = ?, subjects = ?, created = ?, updated = ?, unchanged = ?,
                errors = ?, warnings = ?, notes = ?, leaves = ?, mapped = ?, structural = ?, omitted = ?, narrative = ?,
                refused = ?, unmapped = ?
            WHERE id = ?
            """
        )
        .run(
            .text(report.status.rawValue),
            .blob(PackedList.pack(ids: subjects)),
            .int(report.created),
            .int(report.updated),
            .int(report.unchanged),
            .int(findings.error),
            .int(findings.warning),
            .int(findings.note),
            .int(ledger.leaves),
            .int(ledger.mapped),
            .int(ledger.structural),
            .int(ledger.omitted),
            .int(ledger.asTextOnly),
            .int(ledger.refused),
            .int(ledger.unmapped),
            .int(report.delivery)
        )
    }
}
