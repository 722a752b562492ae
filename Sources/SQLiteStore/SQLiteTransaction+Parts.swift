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
        try sql("DELETE FROM finding WHERE delivery = ?").run(.int(report.delivery))
        try SQLStatement(
            connection,
            "UPDATE delivery SET open = NULL, (\(ReportColumns.names)) = (\(ReportColumns.marks)) WHERE id = ?"
        )
        .run(ReportColumns.values(report, subjects: subjects) + [.int(report.delivery)])
    }
}
