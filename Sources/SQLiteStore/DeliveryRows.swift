import ClinicalRecord
import Findings
import GRDB
import RecordStore

/// Reads deliveries and findings on one connection, in one transaction.
struct DeliveryRows {
    private static let columns = """
        SELECT d.id, s.name, d.sha256, d.format, d.status, d.name, d.document, d.received, d.size, d.subjects,
            d.created, d.updated, d.unchanged, d.errors, d.warnings, d.notes,
            d.leaves, d.mapped, d.structural, d.omitted, d.narrative, d.refused, d.unmapped, d.reader
        FROM delivery d JOIN source s ON s.id = d.source
        """

    private let connection: Database

    init(_ connection: Database) { self.connection = connection }

    /// One delivery without its bytes.
    func line(_ id: Int64) throws -> DeliveryLine? {
        try SQLStatement(connection, Self.columns + " WHERE d.id = ?").first(.int(id)) { try line($0) }
    }

    func lines(_ query: DeliveryQuery) throws -> [DeliveryLine] {
        var lines: [DeliveryLine] = []
        try SQLStatement(
            connection,
            Self.columns + """
                 WHERE d.id < ?1 AND (?2 IS NULL OR d.format = ?2) AND (?3 IS NULL OR s.name = ?3)
                    AND (?4 IS NULL OR d.status = ?4) AND (?5 IS NULL OR d.document = ?5)
                    AND (?6 IS NULL OR d.received >= ?6)
                ORDER BY d.id DESC LIMIT ?7
                """
        )
        .rows(
            .int(query.before ?? .max),
            .optional(query.format?.rawValue),
            .optional(query.source),
            .optional(query.status?.rawValue),
            .optional(query.documentID),
            .optional(query.since?.milliseconds),
            .int(query.limit)
        ) { lines.append(try line($0)) }
        return lines
    }

    /// Source by source, since the index begins with it.
    func lines(hashed sha256: [UInt8]) throws -> [DeliveryLine] {
        var lines: [DeliveryLine] = []
        let sql = Self.columns + " WHERE d.source IN (SELECT id FROM source) AND d.sha256 = ? ORDER BY d.id"
        try SQLStatement(connection, sql).rows(.blob(sha256)) { lines.append(try line($0)) }
        return lines
    }

    /// One delivery with bytes, findings and the places that nobody read.
    func delivery(_ id: Int64) throws -> RecordedDelivery? {
        guard let line = try line(id) else { return nil }
        let isParted = try PartRows(connection).state(of: id).isParted
        let original = try SQLStatement(
            connection,
            "SELECT bytes, unread, unread_size FROM original WHERE delivery = ?"
        )
        .first(.int(id)) { row in
            (
                bytes: isParted ? [] : CompressedBytes(stored: row.blob(0), size: line.size).original,
                unread: CompressedBytes(stored: row.blob(1), size: Int(row.int(2))).original
            )
        }
        guard let bytes = original?.bytes, let unread = original?.unread else {
            throw ArchiveError.damaged("delivery \(id)")
        }
        var query = FindingQuery()
        (query.delivery, query.limit) = (id, .max)
        return RecordedDelivery(
            line: line,
            bytes: bytes,
            isParted: isParted,
            findings: try findings(query),
            unmapped: PackedList.places(unread)
        )
    }

    func findings(_ query: FindingQuery) throws -> [RecordedFinding] {
        var findings: [RecordedFinding] = []
        try SQLStatement(
            connection,
            """
            SELECT f.delivery, f.severity, f.code, f.byte, f.line, f.path
            FROM finding f JOIN delivery d ON d.id = f.delivery JOIN source s ON s.id = d.source
            WHERE f.delivery BETWEEN ifnull(?1, 0) AND ifnull(?1, 9223372036854775807)
                AND (?2 IS NULL OR f.severity = ?2) AND (?3 IS NULL OR f.code = ?3) AND (?4 IS NULL OR s.name = ?4)
            ORDER BY f.delivery DESC, f.ordinal LIMIT ?5
            """
        )
        .rows(
            .optional(query.delivery),
            .int(query.severity?.rank),
            .optional(query.code),
            .optional(query.source),
            .int(query.limit)
        ) { row in
            let place = Place(
                offset: row.optionalInt(3).map { Int($0) },
                line: row.optionalInt(4).map { Int($0) },
                path: row.text(5)
            )
            findings.append(
                RecordedFinding(
                    delivery: row.int(0),
                    severity: Finding.Severity(rank: row.int(1)),
                    code: row.text(2),
                    place: place
                )
            )
        }
        return findings
    }

    private func line(_ row: SQLRow) throws -> DeliveryLine {
        guard let format = DeliveryFormat(rawValue: row.text(3)), let status = DeliveryStatus(rawValue: row.text(4))
        else { throw ArchiveError.damaged("delivery \(row.int(0))") }
        var report = ImportReport(status: status, delivery: row.int(0))
        report.persons = try persons(PackedList.ids(row.blob(9)))
        report.created = Int(row.int(10))
        report.updated = Int(row.int(11))
        report.unchanged = Int(row.int(12))
        report.findings.error = Int(row.int(13))
        report.findings.warning = Int(row.int(14))
        report.findings.note = Int(row.int(15))
        report.ledger = ledger(row, from: 16)
        return DeliveryLine(
            source: row.text(1),
            name: row.text(5),
            format: format,
            documentID: row.optionalText(6),
            receivedAt: Timestamp(milliseconds: row.int(7)),
            sha256: row.blob(2),
            size: Int(row.int(8)),
            reader: row.optionalText(23),
            report: report
        )
    }

    private func ledger(_ row: SQLRow, from column: Int32) -> LedgerCount {
        var ledger = LedgerCount()
        ledger.leaves = Int(row.int(column))
        ledger.mapped = Int(row.int(column + 1))
        ledger.structural = Int(row.int(column + 2))
        ledger.omitted = Int(row.int(column + 3))
        ledger.asTextOnly = Int(row.int(column + 4))
        ledger.refused = Int(row.int(column + 5))
        ledger.unmapped = Int(row.int(column + 6))
        return ledger
    }

    /// The ids of the persons that records belong to now.
    private func persons(_ recordIDs: [String]) throws -> [String] {
        var ids: [String] = []
        let read = try SQLStatement(
            connection,
            "SELECT p.uuid FROM record r JOIN person p ON p.id = r.person WHERE r.uuid = ?"
        )
        for record in recordIDs {
            let id = try read.first(.blob(RecordedID.encode(record))) { RecordedID.decode($0.blob(0)) }
            if let id, !ids.contains(id) { ids.append(id) }
        }
        return ids
    }
}
