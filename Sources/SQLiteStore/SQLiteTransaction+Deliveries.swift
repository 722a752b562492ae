import ClinicalRecord
import Findings
import RecordStore

extension SQLiteTransaction {
    func report(source: String, sha256: [UInt8]) throws -> ImportReport? {
        let id = try sql(
            "SELECT d.id FROM delivery d JOIN source s ON s.id = d.source WHERE s.name = ? AND d.sha256 = ?"
        )
        .first(.text(source), .blob(sha256)) { $0.int(0) }
        guard let id, var report = try DeliveryRows(connection).line(id)?.report else { return nil }
        report.unchanged += report.created + report.updated
        (report.status, report.created, report.updated) = (.unchanged, 0, 0)
        return report
    }

    func hasDelivery(of source: String, documentID: String) throws -> Bool {
        try sql("SELECT 1 FROM delivery d JOIN source s ON s.id = d.source WHERE s.name = ? AND d.document = ? LIMIT 1")
            .first(.text(source), .text(documentID)) { _ in true } ?? false
    }

    func insert(
        _ delivery: Delivery,
        original: CompressedBytes,
        subjects: [String],
        report: ImportReport
    ) throws {
        let values: [StoredValue] = [
            .int(report.delivery), .int(try sourceKey(delivery.source)), .blob(delivery.sha256),
            .text(delivery.format.rawValue), .text(delivery.name), .optional(delivery.documentID),
            .int(delivery.receivedAt.milliseconds), .int(original.size), .optional(delivery.reader),
        ]
        try SQLStatement(
            connection,
            """
            INSERT INTO delivery (id, source, sha256, format, name, document, received, size, reader, \(ReportColumns.names))
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, \(ReportColumns.marks))
            """
        )
        .run(values + ReportColumns.values(report, subjects: subjects))
        try sql("INSERT INTO original (delivery, bytes, unread_size) VALUES (?, ?, 0)")
            .run(.int(report.delivery), .blob(original.stored))
    }

    func setReader(_ reader: String, of delivery: Int64) throws {
        try sql("UPDATE delivery SET reader = ? WHERE id = ?").run(.text(reader), .int(delivery))
    }

    func insert(_ findings: [Finding], unmapped: [Place], of delivery: Int64) throws {
        let insert = try sql(
            "INSERT INTO finding (delivery, ordinal, severity, code, byte, line, path) VALUES (?, ?, ?, ?, ?, ?, ?)"
        )
        for (ordinal, finding) in findings.enumerated() {
            try insert.run(
                .int(delivery),
                .int(ordinal),
                .int(finding.severity.rank),
                .text(finding.code.description),
                .int(finding.place.offset),
                .int(finding.place.line),
                .text(finding.place.path)
            )
        }
        guard !unmapped.isEmpty else { return }
        let unread = CompressedBytes(PackedList.pack(places: unmapped))
        try sql("UPDATE original SET unread = ?, unread_size = ? WHERE delivery = ?")
            .run(.blob(unread.stored), .int(unread.size), .int(delivery))
    }
}
