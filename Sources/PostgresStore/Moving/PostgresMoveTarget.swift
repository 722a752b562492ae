package import RecordStore

/// Takes the tables of an archive or a register in a schema of another name, which becomes the real one at the end.
///
/// Until then no gateway sees it, and a move that was interrupted finds it again.
package struct PostgresMoveTarget: MoveTarget {
    /// What stands behind the name of a schema that is not complete.
    private static let ending = "_moving"

    private let address: PostgresAddress
    private let name: String
    private let tables: [MovedTable]
    private let steps: [SchemaStep]
    private let queue: ConnectionQueue

    /// The tables of an archive.
    package static func archive(at address: PostgresAddress, schema: String = "chartway", partitions: Int = 16) -> Self
    {
        Self(address, schema, MovedTable.archive, Schema(partitions: partitions).steps)
    }

    /// The tables of a register.
    package static func register(at address: PostgresAddress, schema: String = "chartway_access") -> Self {
        Self(address, schema, MovedTable.register, AccessSchema.steps)
    }

    private init(_ address: PostgresAddress, _ name: String, _ tables: [MovedTable], _ steps: [SchemaStep]) {
        (self.address, self.name, self.tables, self.steps) = (address, name, tables, steps)
        queue = ConnectionQueue(address, PostgresSession(schema: name + Self.ending, purpose: .writing))
    }

    /// Makes the tables, or finds those of a move that was interrupted.
    ///
    /// - Returns: Whether there were any.
    /// - Throws: ``ArchiveError`` if the database cannot be used.
    package func open() throws(ArchiveError) -> Bool {
        do {
            return try queue.waitPatiently { connection in
                let faults = try ServerSettings(connection).faults
                guard faults.isEmpty else { throw ArchiveError.failedCheck(faults) }
                let wasThere = try StepwiseSchema.version(connection, of: name + Self.ending) > 0
                try StepwiseSchema(name: name + Self.ending, steps: steps).migrate(connection)
                return wasThere
            }
        } catch { throw ArchiveError(error) }
    }

    package func lastKey(of table: MovedTable) throws -> [StoredValue]? {
        let names = table.key.map(\.name)
        let order = names.map { "\($0) DESC" }.joined(separator: ", ")
        let sql = "SELECT \(names.joined(separator: ", ")) FROM \(table.name) ORDER BY \(order) LIMIT 1"
        return try waiting { connection in
            // Some of the keys are not those of the engine; and the plan is for this one question.
            try connection.execute("SET enable_seqscan = on")
            return try SQLStatement(connection, sql, isKept: false).first { $0.values(table.key) }
        }
    }

    package func take(_ rows: [[StoredValue]], of table: MovedTable) throws {
        var batch = RowBatch(
            table.name,
            isNumbered: table.isNumbered,
            table.columns.map { (name: $0.name, type: $0.kind.column) }
        )
        for row in rows { batch.add(row.map(SQLValue.init)) }
        var found = Self.found(rows, table)
        try waiting { connection in
            try connection.writing { connection in
                try batch.send(connection)
                try found.send(connection)
            }
        }
    }

    private func waiting<Value>(_ body: (PostgresConnection) throws -> Value) throws(ArchiveError) -> Value {
        do { return try queue.wait(body) } catch { throw ArchiveError(error) }
    }

    /// Where the statements of contributed ids are, which only this engine keeps apart.
    private static func found(_ rows: [[StoredValue]], _ table: MovedTable) -> RowBatch {
        var batch = RowBatch("resource", [("id", .blob), ("person", .int), ("entry", .int)])
        guard table.name == "statement" else { return batch }
        let columns = ["resource", "person", "entry"].compactMap { name in table.columns.firstIndex { $0.name == name }
        }
        for row in rows { batch.add(columns.map { SQLValue(row[$0]) }) }
        return batch
    }

    package func reading(_ table: MovedTable, _ body: (_ next: () throws -> [StoredValue]?) throws -> Void) throws {
        let reader = ConnectionQueue(address, PostgresSession(schema: name + Self.ending, purpose: .reading))
        let columns = table.columns.map(\.name).joined(separator: ", ")
        let order = table.key.map(\.name).joined(separator: ", ")
        let declare = "DECLARE moved NO SCROLL CURSOR FOR SELECT \(columns) FROM \(table.name) ORDER BY \(order)"
        do {
            try reader.wait { connection in
                try connection.reading { connection in
                    try SQLStatement(connection, declare, isKept: false).run()
                    let fetch = SQLStatement(connection, "FETCH 500 FROM moved", isKept: false)
                    var waiting: [[StoredValue]] = []
                    try body {
                        if waiting.isEmpty {
                            try fetch.rows { waiting.append($0.values(table.columns)) }
                            waiting.reverse()
                        }
                        return waiting.popLast()
                    }
                }
            }
        } catch { throw ArchiveError(error) }
    }

    /// Gives the tables their real names, all at once: from now on this is the archive.
    ///
    /// - Parameter targets: Of one move; they are in one database.
    /// - Throws: ``ArchiveError`` if the database cannot be used, or has an archive already.
    package static func publish(_ targets: [PostgresMoveTarget]) throws(ArchiveError) {
        guard let queue = targets.first?.queue else { return }
        do {
            try queue.wait { connection in
                try connection.execute(
                    targets.map { $0.closing + "ALTER SCHEMA \"\($0.name)\(ending)\" RENAME TO \"\($0.name)\";" }
                        .joined()
                )
            }
        } catch { throw ArchiveError(error) }
    }

    /// Numbers for new rows go on behind those that were moved.
    private var closing: String {
        let schema = name + Self.ending
        let numbers = tables.filter(\.isNumbered).map { table in
            """
            SELECT setval(pg_get_serial_sequence('"\(schema)".\(table.name)', 'id'), max(id))
                FROM "\(schema)".\(table.name) HAVING max(id) IS NOT NULL;

            """
        }
        guard tables.contains(where: { $0.name == "statement" }) else { return numbers.joined() }
        return numbers.joined() + """
            DELETE FROM "\(schema)".counter;
            INSERT INTO "\(schema)".counter (entry, person) SELECT
                (SELECT coalesce(max(id), 0) FROM "\(schema)".statement),
                (SELECT coalesce(max(id), 0) FROM "\(schema)".person);

            """
    }

    /// Removes what was not published.
    package func discard() throws(ArchiveError) {
        do {
            try queue.wait { try $0.execute("DROP SCHEMA IF EXISTS \"\(name)\(Self.ending)\" CASCADE") }
        } catch { throw ArchiveError(error) }
    }

    package func close() async { await queue.close() }
}

extension MovedTable.Kind {
    fileprivate var column: RowBatch.Column {
        switch self {
        case .int: .int
        case .text: .text
        case .blob: .blob
        }
    }
}
