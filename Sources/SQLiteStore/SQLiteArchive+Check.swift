import GRDB
package import RecordStore

extension SQLiteArchive {
    package func counts() async throws(ArchiveError) -> ArchiveCounts {
        try await read { connection in
            var counts = ArchiveCounts()
            counts.persons = try Self.count(connection, "person")
            counts.records = try Self.count(connection, "record")
            counts.statements = try Self.count(connection, "statement")
            counts.history = try Self.count(connection, "history")
            counts.deliveries = try Self.count(connection, "delivery")
            counts.findings = try Self.count(connection, "finding")
            counts.reviews = try Self.reviewCount(connection)
            try SQLStatement(
                connection,
                "SELECT k.name, count(*) FROM entry e JOIN kind k ON k.id = e.kind GROUP BY e.kind"
            )
            .rows { counts.entries[$0.text(0)] = Int($0.int(1)) }
            let size = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
            counts.bytes = try Int.fetchOne(connection, sql: size) ?? 0
            return counts
        }
    }

    private static func count(_ connection: Database, _ rows: String) throws -> Int {
        try Int.fetchOne(connection, sql: "SELECT count(*) FROM \(rows)") ?? 0
    }

    package func check() async throws(ArchiveError) -> ArchiveHealth {
        let free = space.bytes
        return try await read { connection in
            var health = ArchiveHealth()
            let version = try String.fetchOne(connection, sql: "SELECT sqlite_version()") ?? "?"
            health.engine = "SQLite \(version), schema \(try Schema.version(connection))"
            health.freeBytes = free
            health.lastChange = try ChangeRows(connection).last()
            health.faults = try String.fetchAll(connection, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let loose = try Self.count(connection, "pragma_foreign_key_check")
            if loose > 0 { health.faults.append("\(loose) rows refer to missing rows") }
            for (fault, query) in Self.laws {
                let broken = try Int.fetchOne(connection, sql: query) ?? 0
                if broken > 0 { health.faults.append("\(fault): \(broken)") }
            }
            try Self.compare(connection, &health)
            try Self.compareKeys(connection, &health)
            try Self.compareWords(connection, &health)
            return health
        }
    }

    /// What must hold between the tables, each with a query that counts the exceptions.
    private static let laws = [
        (
            "entries without their first statement",
            "SELECT count(*) FROM entry e WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.id = e.id)"
        ),
        (
            "statements without an entry",
            "SELECT count(*) FROM statement s WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = s.entry)"
        ),
        (
            "entries of nobody",
            "SELECT count(*) FROM entry e WHERE person <> 0 AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = person)"
        ),
        (
            "records of nobody",
            "SELECT count(*) FROM record r WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.id = r.person)"
        ),
        (
            "search tokens of no entry",
            """
            SELECT count(*) FROM token t
            WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = t.entry AND e.person = t.person)
            """
        ),
        (
            "fact keys of no entry",
            """
            SELECT count(*) FROM fact f
            WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = f.entry AND e.person = f.person)
            """
        ),
        (
            "deliveries without their bytes",
            "SELECT count(*) FROM delivery d WHERE NOT EXISTS (SELECT 1 FROM original o WHERE o.delivery = d.id)"
        ),
    ]

    private static func compare(_ connection: Database, _ health: inout ArchiveHealth) throws {
        var keys: [Int64] = []
        try SQLStatement(connection, "SELECT id FROM entry ORDER BY id").rows { keys.append($0.int(0)) }
        let entries = try EntryRows(connection)
        for key in keys { try note(&health) { _ = try entries.entry(key) } }
        keys = []
        try SQLStatement(connection, "SELECT id FROM person").rows { keys.append($0.int(0)) }
        for key in keys { try note(&health) { _ = try PersonRows(connection).person(key) } }
        keys = []
        try SQLStatement(connection, "SELECT id FROM delivery").rows { keys.append($0.int(0)) }
        for key in keys {
            try note(&health) {
                guard let delivery = try DeliveryRows(connection).delivery(key), delivery.isParted else { return }
                try PartRows(connection).check(key, size: delivery.line.size)
            }
        }
    }

    private static func note(_ health: inout ArchiveHealth, _ read: () throws -> Void) throws {
        health.compared += 1
        do {
            try read()
        } catch ArchiveError.damaged(let key) {
            health.faults.append("damaged: \(key)")
        }
    }
}
