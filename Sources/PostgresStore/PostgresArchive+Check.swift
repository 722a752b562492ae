package import RecordStore

extension PostgresArchive {
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
                "SELECT k.name, count(*) FROM entry e JOIN kind k ON k.id = e.kind GROUP BY k.id"
            )
            .rows { counts.entries[$0.text(0)] = Int($0.int(1)) }
            counts.bytes = try Self.number(
                connection,
                """
                SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class
                WHERE relkind = 'r' AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
                """
            )
            return counts
        }
    }

    static func count(_ connection: PostgresConnection, _ rows: String) throws -> Int {
        try number(connection, "SELECT count(*) FROM \(rows)")
    }

    private static func number(_ connection: PostgresConnection, _ sql: String) throws -> Int {
        try SQLStatement(connection, sql).first { Int($0.int(0)) } ?? 0
    }

    package func check() async throws(ArchiveError) -> ArchiveHealth {
        try await read { [schema] connection in
            var health = ArchiveHealth()
            health.engine =
                "\(try ServerSettings(connection).description), schema \(try StepwiseSchema.version(connection, of: schema))"
            health.lastChange = try ChangeRows(connection).last()
            // Whole tables are compared here; a plan for a few rows of them would never come to an end.
            try connection.planForValues()
            for (fault, query) in Self.laws {
                let broken = try Self.number(connection, query)
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
            "SELECT count(*) FROM entry e WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.person = e.person AND s.id = e.id)"
        ),
        (
            "statements without an entry",
            "SELECT count(*) FROM statement s WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.person = s.person AND e.id = s.entry)"
        ),
        (
            "statements that are not found by their ids",
            """
            SELECT count(*) FROM statement s FULL JOIN resource r ON r.id = s.resource
            WHERE (s.person, s.entry) IS DISTINCT FROM (r.person, r.entry)
            """
        ),
        (
            "keys that would be given once more",
            """
            SELECT count(*) FROM (SELECT 1) one LEFT JOIN counter k ON true
            WHERE (SELECT max(id) FROM statement) > coalesce(k.entry, 0)
                OR (SELECT max(id) FROM person) > coalesce(k.person, 0)
            """
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

    private static func compare(_ connection: PostgresConnection, _ health: inout ArchiveHealth) throws {
        let entries = EntryRows(connection)
        for person in try keys(connection, "SELECT DISTINCT person FROM entry ORDER BY person") {
            do {
                health.compared += try entries.entries(of: person).count
            } catch ArchiveError.damaged {
                // Entry by entry, so that one that is damaged does not hide the others.
                let sql = "SELECT id FROM entry WHERE person = \(person) ORDER BY id"
                for key in try keys(connection, sql) { try note(&health) { _ = try entries.entry(key, of: person) } }
            }
        }
        for key in try keys(connection, "SELECT id FROM person ORDER BY id") {
            try note(&health) { _ = try PersonRows(connection).person(key) }
        }
        for key in try keys(connection, "SELECT id FROM delivery ORDER BY id") {
            try note(&health) {
                guard let delivery = try DeliveryRows(connection).delivery(key), delivery.isParted else { return }
                try PartRows(connection).check(key, size: delivery.line.size)
            }
        }
    }

    private static func keys(_ connection: PostgresConnection, _ sql: String) throws -> [Int64] {
        var keys: [Int64] = []
        try SQLStatement(connection, sql, isKept: false).rows { keys.append($0.int(0)) }
        return keys
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
