import Findings
import RecordStore

extension PostgresTransaction {
    func isOpen(_ delivery: Int64) throws -> Bool {
        try sql("SELECT 1 FROM delivery WHERE id = $1 AND open = 1").first(.int(delivery)) { _ in true } ?? false
    }

    func setOpen(_ delivery: Int64) throws {
        try sql("UPDATE delivery SET open = 1 WHERE id = $1").run(.int(delivery))
    }

    func insert(_ part: DeliveryPart) throws {
        try sql(
            """
            INSERT INTO part (delivery, ordinal, size, bytes) VALUES ($1, $2, $3, $4)
            ON CONFLICT (delivery, ordinal) DO UPDATE SET size = excluded.size, bytes = excluded.bytes
            """
        )
        .run(.int(part.delivery), .int(part.ordinal), .int(part.original.size), .blob(part.original.stored))
        // The only finding of an open delivery says how much of it is here.
        try sql("UPDATE finding SET byte = $1, line = $2 WHERE delivery = $3")
            .run(.int(part.end.offset), .int(part.end.line), .int(part.delivery))
    }

    func close(_ report: ImportReport, subjects: [String]) throws {
        try sql("DELETE FROM finding WHERE delivery = $1").run(.int(report.delivery))
        try sql(
            "UPDATE delivery SET open = NULL, (\(ReportColumns.names)) = (\(ReportColumns.marks(from: 2))) WHERE id = $1"
        )
        .run([.int(report.delivery)] + ReportColumns.values(report, subjects: subjects))
    }
}
