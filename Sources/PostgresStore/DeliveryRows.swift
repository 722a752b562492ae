import ClinicalRecord
import Findings
import RecordStore

/// Reads deliveries and findings on one connection, in one transaction.
struct DeliveryRows {
    private static let columns = """
        SELECT d.id, s.name, d.sha256, d.format, d.status, d.name, d.document, d.received, d.size, d.subjects,
            d.created, d.updated, d.unchanged, d.errors, d.warnings, d.notes,
            d.leaves, d.mapped, d.structural, d.omitted, d.narrative, d.refused, d.unmapped, d.reader
        FROM delivery d JOIN source s ON s.id = d.source
        """

    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) { self.connection = connection }

    /// One delivery without its bytes.
    func line(_ id: Int64) throws -> DeliveryLine? {
        try read { try SQLStatement(connection, Self.columns + " WHERE d.id = $1").rows(.int(id), each: $0) }.first
    }

    func lines(_ query: DeliveryQuery) throws -> [DeliveryLine] {
        var parts = SQLComposition()
        parts.demand("d.id < \(parts.mark(.int(query.before ?? .max)))")
        if let format = query.format { parts.demand("d.format = \(parts.mark(.text(format.rawValue)))") }
        if let source = query.source { parts.demand("s.name = \(parts.mark(.text(source)))") }
        if let status = query.status { parts.demand("d.status = \(parts.mark(.text(status.rawValue)))") }
        if let document = query.documentID { parts.demand("d.document = \(parts.mark(.text(document)))") }
        if let since = query.since { parts.demand("d.received >= \(parts.mark(.int(since.milliseconds)))") }
        let limit = parts.mark(.int(query.limit))
        let sql = Self.columns + " WHERE \(parts.filter) ORDER BY d.id DESC LIMIT \(limit)"
        try connection.planForValues()
        return try read { try SQLStatement(connection, sql, isKept: false).rows(parts.values, each: $0) }
    }

    /// Source by source, since the index begins with it.
    func lines(hashed sha256: [UInt8]) throws -> [DeliveryLine] {
        let sql = Self.columns + " WHERE d.source IN (SELECT id FROM source) AND d.sha256 = $1 ORDER BY d.id"
        return try read { try SQLStatement(connection, sql).rows(.blob(sha256), each: $0) }
    }

    /// One delivery with bytes, findings and the places that nobody read.
    func delivery(_ id: Int64) throws -> RecordedDelivery? {
        guard let line = try line(id) else { return nil }
        let isParted = try PartRows(connection).state(of: id).isParted
        let original = try SQLStatement(
            connection,
            "SELECT bytes, unread, unread_size FROM original WHERE delivery = $1"
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
        var parts = SQLComposition()
        if let delivery = query.delivery { parts.demand("f.delivery = \(parts.mark(.int(delivery)))") }
        if let severity = query.severity { parts.demand("f.severity = \(parts.mark(.int(severity.rank)))") }
        if let code = query.code { parts.demand("f.code = \(parts.mark(.text(code)))") }
        if let source = query.source { parts.demand("s.name = \(parts.mark(.text(source)))") }
        let limit = parts.mark(.int(query.limit))
        var findings: [RecordedFinding] = []
        try SQLStatement(
            connection,
            """
            SELECT f.delivery, f.severity, f.code, f.byte, f.line, f.path
            FROM finding f JOIN delivery d ON d.id = f.delivery JOIN source s ON s.id = d.source
            WHERE \(parts.filter) ORDER BY f.delivery DESC, f.ordinal LIMIT \(limit)
            """,
            isKept: false
        )
        .rows(parts.values) { row in
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

    private func read(_ rows: ((SQLRow) throws -> Void) throws -> Void) throws -> [DeliveryLine] {
        var found: [SQLRow] = []
        try rows { found.append($0) }
        let persons = try persons(found.flatMap { PackedList.ids($0.blob(9)) })
        return try found.map { try line($0, persons: persons) }
    }

    private func line(_ row: SQLRow, persons: [String: String]) throws -> DeliveryLine {
        guard let format = DeliveryFormat(rawValue: row.text(3)), let status = DeliveryStatus(rawValue: row.text(4))
        else { throw ArchiveError.damaged("delivery \(row.int(0))") }
        var report = ImportReport(status: status, delivery: row.int(0))
        for person in PackedList.ids(row.blob(9)).compactMap({ persons[$0] }) where !report.persons.contains(person) {
            report.persons.append(person)
        }
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

    /// The ids of the persons that records belong to now, by the ids of the records.
    private func persons(_ recordIDs: [String]) throws -> [String: String] {
        guard !recordIDs.isEmpty else { return [:] }
        var ids: [String: String] = [:]
        try SQLStatement(
            connection,
            "SELECT r.uuid, p.uuid FROM record r JOIN person p ON p.id = r.person WHERE r.uuid = ANY($1)"
        )
        .rows(.blobs(recordIDs.map(RecordedID.encode))) {
            ids[RecordedID.decode($0.blob(0))] = RecordedID.decode($0.blob(1))
        }
        return ids
    }
}
