import RecordStore

/// Reads the register on one connection, in one transaction.
struct AccessRows {
    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) { self.connection = connection }

    /// Holders of a kind that meet a condition with one value, by their names.
    func holders(
        of kind: AccessHolder.Kind,
        where condition: StaticString,
        _ value: SQLValue
    ) throws -> [AccessHolder] {
        var holders: [AccessHolder] = []
        try SQLStatement(
            connection,
            "SELECT id, name, owner, body, version FROM holder WHERE kind = $1 AND \(condition) ORDER BY name"
        )
        .rows(.int(kind.rawValue), value) { row in
            holders.append(
                AccessHolder(
                    kind: kind,
                    id: row.text(0),
                    name: row.text(1),
                    owner: row.optionalText(2),
                    body: row.blob(3),
                    version: row.int(4)
                )
            )
        }
        return holders
    }

    /// A ticket, used and expired ones too.
    func ticket(_ purpose: Ticket.Purpose, _ digest: [UInt8]) throws -> (ticket: Ticket, isUsed: Bool)? {
        try SQLStatement(
            connection,
            "SELECT holder, body, expires, used FROM ticket WHERE digest = $1 AND purpose = $2"
        )
        .first(.blob(digest), .int(purpose.rawValue)) { row in
            let ticket = Ticket(
                purpose: purpose,
                digest: digest,
                holder: row.text(0),
                body: row.blob(1),
                expires: Timestamp(milliseconds: row.int(2))
            )
            return (ticket, !row.isNull(3))
        }
    }

    /// Those of a purpose that were issued under an id and still count.
    func tickets(_ purpose: Ticket.Purpose, _ holder: String, _ time: Timestamp) throws -> [Ticket] {
        var tickets: [Ticket] = []
        try SQLStatement(
            connection,
            """
            SELECT digest, body, expires FROM ticket
            WHERE holder = $1 AND purpose = $2 AND expires > $3 AND used IS NULL ORDER BY expires DESC, digest
            """
        )
        .rows(.text(holder), .int(purpose.rawValue), .int(time.milliseconds)) { row in
            let expires = Timestamp(milliseconds: row.int(2))
            tickets.append(
                Ticket(purpose: purpose, digest: row.blob(0), holder: holder, body: row.blob(1), expires: expires)
            )
        }
        return tickets
    }

    /// What was noted, newest first.
    func acts(_ query: AuditQuery) throws -> [AuditedAct] {
        var parts = SQLComposition()
        if let persons = query.persons {
            let mark = parts.mark(.blobs(persons.map(RecordedID.encode)))
            parts.demand("id IN (SELECT act FROM act_person WHERE person = ANY(\(mark)))")
        }
        if let user = query.user { parts.demand("account = \(parts.mark(.text(user)))") }
        if let since = query.since { parts.demand("at >= \(parts.mark(.int(since.milliseconds)))") }
        if let before = query.before { parts.demand("id < \(parts.mark(.int(before)))") }
        let limit = parts.mark(.int(query.limit))
        var acts: [AuditedAct] = []
        try connection.planForValues()
        try SQLStatement(
            connection,
            """
            SELECT at, action, interaction, account, client, kind, resource, outcome, reason, persons, parameters, id
            FROM act WHERE \(parts.filter) ORDER BY id DESC LIMIT \(limit)
            """,
            isKept: false
        )
        .rows(parts.values) { acts.append(try Self.act($0)) }
        return acts
    }

    private static func act(_ row: SQLRow) throws -> AuditedAct {
        guard let action = AuditedAct.Action(rawValue: row.text(1)),
            let outcome = AuditedAct.Outcome(rawValue: row.int(7))
        else { throw ArchiveError.damaged("act") }
        var act = AuditedAct(
            at: Timestamp(milliseconds: row.int(0)),
            action: action,
            interaction: row.text(2),
            user: row.optionalText(3),
            client: row.optionalText(4),
            kind: row.optionalText(5),
            resource: row.optionalText(6),
            persons: row.text(9).split(separator: "\n").map(String.init),
            parameters: row.text(10).split(separator: "\n").map(String.init),
            outcome: outcome,
            reason: row.optionalText(8)
        )
        act.number = row.int(11)
        return act
    }
}
