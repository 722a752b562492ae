/// What is to leave the house, read and written on one connection, in one transaction: the same rows in every engine.
package struct OutboxRows {
    private let runner: any StatementRunner

    package init(_ runner: any StatementRunner) { self.runner = runner }

    /// Does what is asked for.
    ///
    /// - Returns: What was done.
    /// - Throws: What the engine throws.
    package func carryOut(_ write: OutboxWrite) throws -> OutboxWrite.Answer {
        switch write {
        case .post(let items, let mark, let time): return .done(try post(items, mark, time.milliseconds))
        case .claim(let worker, let time, let end):
            return .claimed(try claim(worker, time.milliseconds, end.milliseconds))
        case .settle(let numbers, let worker, let outcome):
            var isOurs = true
            for number in numbers where try !settle(number, worker, outcome) { isOurs = false }
            return .done(isOurs)
        case .revive(let number, let time): return .done(try revive(number, time.milliseconds))
        case .forget(let time):
            try runner.run("DELETE FROM outbox WHERE state IN (1, 3) AND due < $1", [.int(time.milliseconds)])
            return .done(true)
        }
    }

    /// Up to which change the archive was looked at; `nil` if it never was.
    package func mark() throws -> Int64? {
        try first("SELECT change FROM outbox_mark WHERE id = 1", []) { $0.int(0) }
    }

    private func post(_ items: [OutboxItem], _ mark: OutboxWrite.Mark?, _ time: Int64) throws -> Bool {
        if let mark {
            guard try self.mark() == mark.from else { return false }
            try runner.run(
                """
                INSERT INTO outbox_mark (id, change) VALUES (1, $1)
                ON CONFLICT (id) DO UPDATE SET change = excluded.change
                """,
                [.int(mark.to)]
            )
        }
        for item in items {
            try runner.run(
                """
                INSERT INTO outbox (event, recipient, channel, kind, lane, state, made, due, failures, body)
                VALUES ($1, $2, $3, $4, $5, 0, $6, $7, 0, $8) ON CONFLICT (event, recipient, channel) DO NOTHING
                """,
                [
                    .text(item.event), .text(item.recipient), .text(item.channel), .text(item.kind), .text(item.lane),
                    .int(time), .int(item.due.milliseconds), .blob(item.body),
                ]
            )
        }
        return true
    }

    private func claim(_ worker: String, _ time: Int64, _ end: Int64) throws -> [OutboxItem] {
        let head = try first(
            """
            SELECT id, lane, bundle FROM outbox WHERE state = 0 AND due <= $1 AND coalesce(leased, 0) <= $2
            ORDER BY due, id LIMIT 1
            """,
            [.int(time), .int(time)]
        ) { (id: $0.int(0), lane: $0.text(1), bundle: $0.optionalInt(2)) }
        guard let head else { return [] }
        // What has been tried together is tried together again, and nothing joins it.
        let wanted = head.bundle == nil ? "bundle IS NULL AND due <= $5" : "bundle = $5"
        let bundle = head.bundle ?? head.id
        try runner.run(
            """
            UPDATE outbox SET bundle = $1, worker = $2, leased = $3
            WHERE state = 0 AND lane = $4 AND \(wanted) AND coalesce(leased, 0) <= $6
            """,
            [.int(bundle), .text(worker), .int(end), .text(head.lane), .int(head.bundle ?? time), .int(time)]
        )
        return try claimed(head.lane, bundle, worker)
    }

    private func claimed(_ lane: String, _ bundle: Int64, _ worker: String) throws -> [OutboxItem] {
        var items: [OutboxItem] = []
        try runner.rows(
            """
            SELECT id, event, recipient, channel, kind, lane, due, body, bundle, failures, failing FROM outbox
            WHERE state = 0 AND lane = $1 AND bundle = $2 AND worker = $3 ORDER BY id
            """,
            [.text(lane), .int(bundle), .text(worker)]
        ) { items.append(Self.item($0)) }
        return items
    }

    private static func item(_ row: any StoredRow) -> OutboxItem {
        OutboxItem(
            number: row.int(0),
            event: row.text(1),
            recipient: row.text(2),
            channel: row.text(3),
            kind: row.text(4),
            lane: row.text(5),
            due: Timestamp(milliseconds: row.int(6)),
            body: row.blob(7),
            bundle: row.int(8),
            failures: Int(row.int(9)),
            failingSince: row.optionalInt(10).map { Timestamp(milliseconds: $0) }
        )
    }

    /// - Returns: Whether the item was still claimed by the worker.
    private func settle(_ number: Int64, _ worker: String, _ outcome: OutboxWrite.Outcome) throws -> Bool {
        let (set, values): (String, [StoredValue]) =
            switch outcome {
            // What was sent is forgotten, and that it was is remembered.
            case .sent: ("state = 1, body = $3, trouble = NULL", [.blob([])])
            case .dropped: ("state = 3, body = $3", [.blob([])])
            case .dead(let trouble): ("state = 2, trouble = $3", [.text(trouble)])
            case .postponed(let due):
                ("due = $3, bundle = CASE WHEN failures = 0 THEN NULL ELSE bundle END", [.int(due.milliseconds)])
            case .failed(let trouble, let since, let due):
                (
                    "failures = failures + 1, trouble = $3, failing = $4, due = $5",
                    [.text(trouble), .int(since.milliseconds), .int(due.milliseconds)]
                )
            }
        return try hasChanged(
            """
            UPDATE outbox SET leased = NULL, worker = NULL, \(set) WHERE id = $1 AND worker = $2 AND state = 0
            RETURNING id
            """,
            [.int(number), .text(worker)] + values
        )
    }

    private func revive(_ number: Int64, _ time: Int64) throws -> Bool {
        try hasChanged(
            """
            UPDATE outbox SET state = 0, due = $1, failures = 0, failing = NULL, trouble = NULL, leased = NULL
            WHERE state = 2 AND coalesce(bundle, id) = (SELECT coalesce(bundle, id) FROM outbox WHERE id = $2)
            RETURNING id
            """,
            [.int(time), .int(number)]
        )
    }

    /// The value made of the first row; `nil` if there is none.
    private func first<Value>(
        _ sql: String,
        _ values: [StoredValue],
        _ read: (any StoredRow) -> Value
    ) throws -> Value? {
        var value: Value?
        try runner.rows(sql, values) { if value == nil { value = read($0) } }
        return value
    }

    /// Whether a statement that answers with the rows it changed has changed any.
    private func hasChanged(_ sql: String, _ values: [StoredValue]) throws -> Bool {
        try first(sql, values) { _ in true } ?? false
    }
}

extension OutboxRows {
    /// What is dead, newest first.
    package func dead(limit: Int) throws -> [OutboxLine] {
        var lines: [OutboxLine] = []
        try runner.rows(
            """
            SELECT id, recipient, channel, kind, made, failing, failures, trouble FROM outbox WHERE state = 2
            ORDER BY id DESC LIMIT $1
            """,
            [.int(Int64(limit))]
        ) { row in
            lines.append(
                OutboxLine(
                    number: row.int(0),
                    recipient: row.text(1),
                    channel: row.text(2),
                    kind: row.text(3),
                    madeAt: Timestamp(milliseconds: row.int(4)),
                    failingSince: row.optionalInt(5).map { Timestamp(milliseconds: $0) },
                    failures: Int(row.int(6)),
                    trouble: row.optionalText(7) ?? ""
                )
            )
        }
        return lines
    }

    /// How much there is in each state.
    package func depth() throws -> OutboxDepth {
        var depth = OutboxDepth()
        try runner.rows("SELECT state, count(*), min(due) FROM outbox GROUP BY state", []) { row in
            depth.take(row.int(0), count: row.int(1), oldestDue: row.int(2))
        }
        return depth
    }
}
