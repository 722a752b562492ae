import RecordStore

/// Carries out one group of the register's writes in one transaction.
struct AccessGroup {
    typealias Answers = [Result<AccessWrite.Answer, ArchiveError>]

    /// Tickets are kept for a day after their end, so that who comes late is told so.
    private static let grace: Int64 = 86_400_000

    let connection: PostgresConnection
    /// The advisory lock of whoever writes; one for each schema.
    let lock: Int64

    /// One answer per write, in their order; a write that is refused does not cost the others.
    func commit(_ writes: [AccessWrite]) throws -> Answers {
        do {
            try connection.send("BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE", [], isKept: true)
            try run("SELECT pg_advisory_xact_lock($1)", .int(lock))
            var answers: Answers = []
            for write in writes {
                do {
                    answers.append(.success(try carryOut(write)))
                } catch ArchiveError.contradiction {
                    // Found out before anything of this write was written.
                    answers.append(.failure(.contradiction))
                }
            }
            try connection.commit(answers)
            return answers
        } catch {
            connection.rollBack()
            throw error
        }
    }

    private func carryOut(_ write: AccessWrite) throws -> AccessWrite.Answer {
        switch write {
        case .keep(let holder): try keep(holder)
        case .remove(let kind, let id):
            try run("DELETE FROM holder WHERE kind = $1 AND id = $2", .int(kind.rawValue), .text(id))
            try run("DELETE FROM ticket WHERE holder = $1", .text(id))
        case .issue(let ticket): try issue(ticket)
        case .use(let purpose, let digest, let time): return .used(try use(purpose, digest, time))
        case .revoke(let holder, let purpose):
            try run(
                "DELETE FROM ticket WHERE holder = $1 AND purpose = coalesce($2, purpose)",
                .text(holder),
                .optional(purpose?.rawValue)
            )
        case .note(let act): try note(act)
        }
        return .done
    }

    private func run(_ sql: String, _ values: SQLValue...) throws {
        try SQLStatement(connection, sql).run(values)
    }

    private func keep(_ holder: AccessHolder) throws {
        let rows = AccessRows(connection)
        let kept = try rows.holders(of: holder.kind, where: "id = $2", .text(holder.id)).first
        let named = try rows.holders(of: holder.kind, where: "name = $2", .text(holder.name)).first
        guard (kept?.version ?? 0) == holder.version, named == nil || named?.id == holder.id else {
            throw ArchiveError.contradiction
        }
        try run(
            """
            INSERT INTO holder (kind, id, name, owner, version, body) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (kind, id) DO UPDATE SET name = excluded.name, version = excluded.version, body = excluded.body
            """,
            .int(holder.kind.rawValue),
            .text(holder.id),
            .text(holder.name),
            .optional(holder.owner),
            .int(holder.version + 1),
            .blob(holder.body)
        )
    }

    private func issue(_ ticket: Ticket) throws {
        guard try AccessRows(connection).ticket(ticket.purpose, ticket.digest) == nil else {
            throw ArchiveError.contradiction
        }
        // Assertions come by the minute and are never used up.
        if ticket.purpose == .assertion { try forget(before: ticket.expires.milliseconds - Self.grace) }
        try run(
            "INSERT INTO ticket (digest, purpose, holder, body, expires) VALUES ($1, $2, $3, $4, $5)",
            .blob(ticket.digest),
            .int(ticket.purpose.rawValue),
            .text(ticket.holder),
            .blob(ticket.body),
            .int(ticket.expires.milliseconds)
        )
    }

    private func use(_ purpose: Ticket.Purpose, _ digest: [UInt8], _ time: Timestamp) throws -> TicketUse {
        try forget(before: time.milliseconds - Self.grace)
        guard let found = try AccessRows(connection).ticket(purpose, digest) else { return .unknown }
        guard !found.isUsed else { return .again(found.ticket) }
        guard found.ticket.expires > time else { return .expired(found.ticket) }
        try run(
            "UPDATE ticket SET used = $1 WHERE digest = $2 AND purpose = $3",
            .int(time.milliseconds),
            .blob(digest),
            .int(purpose.rawValue)
        )
        return .first(found.ticket)
    }

    private func forget(before time: Int64) throws {
        try run("DELETE FROM ticket WHERE expires < $1", .int(time))
    }

    private func note(_ act: AuditedAct) throws {
        try run(
            """
            WITH noted AS (
                INSERT INTO act (
                    at, action, interaction, account, client, kind, resource, outcome, reason, persons, parameters
                ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id
            ) INSERT INTO act_person (person, act) SELECT person, id FROM noted, unnest($12::bytea[]) person
            """,
            .int(act.at.milliseconds),
            .text(act.action.rawValue),
            .text(act.interaction),
            .optional(act.user),
            .optional(act.client),
            .optional(act.kind),
            .optional(act.resource),
            .int(act.outcome.rawValue),
            .optional(act.reason),
            .text(act.persons.joined(separator: "\n")),
            .text(act.parameters.joined(separator: "\n")),
            .blobs(Set(act.persons).map(RecordedID.encode))
        )
    }
}
